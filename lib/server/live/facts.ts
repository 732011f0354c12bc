import type { Absences } from '#lib/server/aws/absences.ts';
import type { Urgency } from '#lib/server/aws/urgency.ts';
import { applicationOfDevice } from '#lib/topology/application.ts';
import { isReadableHere } from './queues.ts';
import type { Asked, QueueRecord, SubscriptionRecord, TopicRecord } from './records.ts';
import type { State } from './state.ts';
import type { Watchers } from './watchers.ts';

/** One fact that costs a call of its own and is therefore read late. */
export type Fact = { asked: Asked; urgency: Urgency } & (
  | { kind: 'subscription'; record: SubscriptionRecord; arn: string }
  | { kind: 'device'; record: SubscriptionRecord }
  | { kind: 'topic'; record: TopicRecord }
  | { kind: 'queue-tags'; record: QueueRecord; url: string }
  | { kind: 'topic-tags'; record: TopicRecord }
);

/** The action each fact is read with, as IAM writes it. */
export const ACTION_OF: Record<Fact['kind'], string> = {
  subscription: 'sns:GetSubscriptionAttributes',
  device: 'sns:GetEndpointAttributes',
  topic: 'sns:GetTopicAttributes',
  'queue-tags': 'sqs:ListQueueTags',
  'topic-tags': 'sns:ListTagsForResource',
};

/** A subscription is looked at when it, its topic or its endpoint is. */
function urgencyOfSubscription(watchers: Watchers, { subscription }: SubscriptionRecord): Urgency {
  const all = [subscription.id, subscription.topicArn, subscription.endpoint].map((id) => watchers.urgencyOf(id));
  if (all.includes('selected')) return 'selected';
  return all.includes('in-view') ? 'in-view' : 'rest';
}

/** Whether it delivers to a phone or tablet, whose endpoint can be asked. */
function isDevice({ subscription: { protocol, endpoint } }: SubscriptionRecord): boolean {
  return protocol === 'application' && applicationOfDevice(endpoint) !== null;
}

/** Every fact there is to read of such a server, filters first. A pending subscription has no ARN to ask by. */
export function* factsOf(state: State, watchers: Watchers, absences: Absences): Generator<Fact> {
  for (const fact of everyFact(state, watchers)) if (!absences.has(ACTION_OF[fact.kind])) yield fact;
}

function* everyFact(state: State, watchers: Watchers): Generator<Fact> {
  for (const record of state.subscriptions.values()) {
    const { arn } = record.subscription;
    const urgency = urgencyOfSubscription(watchers, record);
    if (arn) yield { kind: 'subscription', record, arn, asked: record.attributes, urgency };
    if (isDevice(record)) yield { kind: 'device', record, asked: record.device, urgency };
  }
  for (const [arn, record] of state.topics) {
    const urgency = watchers.urgencyOf(arn);
    yield { kind: 'topic', record, asked: record.attributes, urgency };
  }
  for (const [arn, record] of state.queues) {
    if (!record.url || !isReadableHere(state, arn)) continue;
    yield { kind: 'queue-tags', record, url: record.url, asked: record.tags, urgency: watchers.urgencyOf(arn) };
  }
  for (const [arn, record] of state.topics) {
    yield { kind: 'topic-tags', record, asked: record.tags, urgency: watchers.urgencyOf(arn) };
  }
}
