import type { Queue } from '#lib/contracts/queue.ts';
import type { Delivery, Subscription } from '#lib/contracts/subscription.ts';
import { isQueueArn } from '#lib/server/place.ts';
import { parseArn } from '#lib/topology/arn.ts';
import { deliveryByPolicy } from '#lib/topology/policy.ts';
import type { KnownQueue } from './neighbours.ts';
import { noteQueue } from './note-queue.ts';
import type { State } from './state.ts';

/** Keeps `deadLetterFor` of the old and the new dead-letter queue right; the new one becomes known where it was not. */
export function linkDeadLetter(state: State, source: Queue, target: string | null): void {
  const before = source.deadLetter && state.queues.get(source.deadLetter.arn);
  if (before) {
    const deadLetterFor = before.queue.deadLetterFor.filter((arn) => arn !== source.arn);
    state.replaceQueue(before, { ...before.queue, deadLetterFor });
  }
  if (target === null || !isQueueArn(target)) return;
  const record = noteQueue(state, target, 'referenced');
  const deadLetterFor = [...new Set([...record.queue.deadLetterFor, source.arn])].sort();
  state.replaceQueue(record, { ...record.queue, deadLetterFor });
}

/** Whether what the topic publishes can reach the endpoint, as far as is known. */
export function deliveryOf(state: State, { protocol, endpoint, topicArn }: Subscription): Delivery {
  if (protocol !== 'sqs') return 'allowed';
  const known = knownHere(state, endpoint) ?? (isOurs(state, endpoint) ? undefined : state.neighbours.of(endpoint));
  if (known === undefined) return 'unknown';
  if (known === 'missing') return 'orphan';
  const topicOwner = parseArn(topicArn)?.account ?? '';
  return deliveryByPolicy(known.policy, { queueArn: endpoint, topicArn, topicOwner });
}

/** Whether a queue is of this account and region: what it cannot be read of here is not known. */
function isOurs({ place, account }: State, queueArn: string): boolean {
  const parts = parseArn(queueArn);
  return parts?.region === place.region && parts.account === account;
}

function knownHere(state: State, queueArn: string): KnownQueue | undefined {
  const record = state.queues.get(queueArn);
  if (record?.queue.access.state === 'missing') return 'missing';
  if (record?.queue.access.state !== 'readable' || record.policy === undefined) return undefined;
  return { policy: record.policy };
}

/** Judges anew the subscriptions that end at a queue whose policy or existence changed, and tells other connections. */
export function relinkDeliveries(state: State, queueArn: string): void {
  judgeDeliveries(state, queueArn);
  if (!isOurs(state, queueArn)) return;
  const known = knownHere(state, queueArn);
  // One that cannot be read for a while keeps what was known of it.
  if (known !== undefined || !state.queues.has(queueArn)) state.neighbours.tell(queueArn, known);
}

/** Judges anew the subscriptions that end at a queue. */
export function judgeDeliveries(state: State, queueArn: string): void {
  for (const id of state.subscriptionsTo(queueArn)) {
    const record = state.subscriptions.get(id);
    if (!record) continue;
    const delivery = deliveryOf(state, record.subscription);
    if (delivery !== record.subscription.delivery) {
      state.replaceSubscription(record, { ...record.subscription, delivery });
    }
  }
}

/** ARNs of all queues that another resource names. */
export function referencedQueues(state: State): Set<string> {
  const named = new Set<string>();
  for (const { queue } of state.queues.values()) if (queue.deadLetter) named.add(queue.deadLetter.arn);
  for (const { subscription } of state.subscriptions.values()) {
    if (subscription.protocol === 'sqs') named.add(subscription.endpoint);
    if (subscription.attributes?.deadLetterArn) named.add(subscription.attributes.deadLetterArn);
  }
  return named;
}
