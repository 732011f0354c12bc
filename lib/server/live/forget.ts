import { referencedQueues, relinkDeliveries } from './links.ts';
import { forgetQueue } from './queues.ts';
import type { State } from './state.ts';
import { forgetSubscription } from './subscriptions.ts';
import { forgetTopic } from './topics.ts';

/** A link opens what no list tells of (another account's queue, a mistyped name): it stays while it is open. */
type IsSelected = (arn: string) => boolean;

/** Once a whole list was read: what was known `before` it began and is not in it exists no more, unless another resource names it. */
export function forgetUnlistedQueues(
  state: State,
  before: Iterable<string>,
  listed: ReadonlySet<string>,
  isSelected: IsSelected,
): void {
  const named = referencedQueues(state);
  for (const arn of before) {
    const record = state.queues.get(arn);
    if (!record || listed.has(arn)) continue;
    const wasListed = record.queue.origin === 'listed';
    if (wasListed) {
      const { name } = record.queue;
      state.observe({ kind: 'queue', change: 'disappeared', id: arn, before: { name }, after: null });
    }
    if (!named.has(arn) && (wasListed || !isSelected(arn))) forgetQueue(state, arn);
    else if (wasListed) {
      record.counts.at = 0;
      state.replaceQueue(record, { ...record.queue, origin: 'referenced' });
      relinkDeliveries(state, arn);
    }
  }
}

/** As for queues; a topic stays as long as a subscription names it. */
export function forgetUnlistedTopics(
  state: State,
  before: Iterable<string>,
  listed: ReadonlySet<string>,
  isSelected: IsSelected,
): void {
  const named = new Set([...state.subscriptions.values()].map(({ subscription }) => subscription.topicArn));
  for (const arn of before) {
    const record = state.topics.get(arn);
    if (!record || listed.has(arn)) continue;
    const wasListed = record.topic.origin === 'listed';
    if (wasListed) {
      const { name } = record.topic;
      state.observe({ kind: 'topic', change: 'disappeared', id: arn, before: { name }, after: null });
    }
    if (!named.has(arn) && (wasListed || !isSelected(arn))) forgetTopic(state, arn);
    else state.replaceTopic(record, { ...record.topic, origin: 'referenced' });
  }
}

/**
 * The account's list tells only of what it told before; one topic's list only of that topic's others. Answers the endpoints
 * of what was forgotten.
 */
export function forgetUnlistedSubscriptions(
  state: State,
  before: Iterable<string>,
  listed: ReadonlySet<string>,
  by: { account: true } | { topicArn: string },
): string[] {
  const endpoints: string[] = [];
  for (const id of before) {
    const record = state.subscriptions.get(id);
    if (!record || listed.has(id)) continue;
    const told =
      'account' in by
        ? record.listedBy === 'account'
        : record.listedBy === 'topic' && record.subscription.topicArn === by.topicArn;
    if (!told) continue;
    endpoints.push(record.subscription.endpoint);
    forgetSubscription(state, id);
  }
  return endpoints;
}

/** A queue that no list tells of goes with the last resource that named it. */
export function forgetUnnamedQueues(state: State, arns: readonly string[], isSelected: IsSelected): void {
  if (arns.length === 0) return;
  const named = referencedQueues(state);
  for (const arn of arns) {
    const isOnlyNamed = state.queues.get(arn)?.queue.origin === 'referenced';
    if (isOnlyNamed && !named.has(arn) && !isSelected(arn)) forgetQueue(state, arn);
  }
}
