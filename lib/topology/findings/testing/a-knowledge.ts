import type { Queue } from '#lib/contracts/queue.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import type { Topic } from '#lib/contracts/topic.ts';
import {
  ACCOUNT,
  anAttributes,
  aQueue,
  aSubscription,
  aTopic,
  queueArn,
  REGION,
  topicArn,
} from '#lib/testing/builders.ts';
import { deliveryOf } from '../../change/policy/merge-policy.ts';
import type { Knowledge, KnownQueue, KnownTopic, Settings } from '../knowledge.ts';

type QueueWish = Partial<Queue> & { name: string; settings?: Settings };
type SubscriptionWish = Omit<Partial<Subscription>, 'attributes'> & {
  topic: string;
  queue?: string;
  attributes?: Partial<NonNullable<Subscription['attributes']>> | null;
};

export type WorldWish = {
  complete?: boolean;
  queues?: readonly QueueWish[];
  topics?: readonly (Partial<Topic> & { name: string; settings?: Settings })[];
  subscriptions?: readonly SubscriptionWish[];
};

/** What is known of a world of the builders' account, its links and deliveries as the live picture has them. */
export function aKnowledge({ queues = [], topics = [], subscriptions = [], complete = true }: WorldWish): Knowledge {
  const known = new Map<string, KnownQueue>();
  for (const { settings = {}, ...wish } of queues) {
    const queue = aQueue(wish);
    known.set(queue.arn, { queue, settings });
  }
  return {
    place: { partition: 'aws', region: REGION },
    account: ACCOUNT,
    complete,
    queues: known,
    topics: new Map(
      topics.map(({ settings = {}, ...wish }): [string, KnownTopic] => [
        topicArn(wish.name),
        { topic: aTopic(wish), settings },
      ]),
    ),
    subscriptions: new Map(
      subscriptions
        .map((wish) => subscriptionOf(known, wish))
        .map((subscription) => [subscription.id, { subscription }]),
    ),
  };
}

function subscriptionOf(
  queues: ReadonlyMap<string, KnownQueue>,
  { topic, queue, attributes, ...over }: SubscriptionWish,
): Subscription {
  const subscription = aSubscription({
    topicArn: topicArn(topic),
    ...(queue === undefined ? {} : { endpoint: queueArn(queue) }),
    attributes: attributes === null ? null : anAttributes(attributes),
    ...over,
  });
  return { ...subscription, delivery: over.delivery ?? deliveryFrom(queues, subscription) };
}

function deliveryFrom(queues: ReadonlyMap<string, KnownQueue>, subscription: Subscription): Subscription['delivery'] {
  if (subscription.protocol !== 'sqs') return 'allowed';
  const known = queues.get(subscription.endpoint);
  if (known?.queue.access.state === 'missing') return 'orphan';
  if (known?.queue.access.state !== 'readable' || !known.settings) return 'unknown';
  return deliveryOf(known.settings.Policy ?? null, {
    topicArn: subscription.topicArn,
    queueArn: subscription.endpoint,
  });
}

/** A policy that lets these topics send, and nobody else. */
export function letting(queue: string, ...topics: string[]): string {
  return policy({
    Effect: 'Allow',
    Principal: { Service: 'sns.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: queueArn(queue),
    Condition: { ArnEquals: { 'aws:SourceArn': topics.map(topicArn) } },
  });
}

export function policy(...statements: object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
