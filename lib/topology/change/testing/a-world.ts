import type { ResourceState } from '#lib/contracts/aws-call.ts';
import type { AttributeValues } from '#lib/contracts/intent.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import {
  ACCOUNT,
  anAttributes,
  aQueue,
  aSubscription,
  aTopic,
  deviceArn,
  queueArn,
  REGION,
  topicArn,
} from '#lib/testing/builders.ts';
import { subscriptionId } from '../../subscription-id.ts';
import { deadLetterOf } from '../dead-letter-of.ts';
import { newQueueAttributes, newTopicAttributes } from '../new-attributes.ts';
import type { World, WorldSubscription } from '../world.ts';

/** A queue that was just made, with these attributes besides. */
export function queueState(name: string, over: AttributeValues = {}, tags: Record<string, string> = {}): ResourceState {
  return { arn: queueArn(name), attributes: { ...newQueueAttributes(name), ...over }, tags };
}

/** A topic that was just made, with these attributes besides. */
export function topicState(name: string, over: AttributeValues = {}, tags: Record<string, string> = {}): ResourceState {
  return { arn: topicArn(name), attributes: { ...newTopicAttributes(topicArn(name)), ...over }, tags };
}

/** A device of app `shop`. */
export function deviceState(id: string, enabled: boolean): ResourceState {
  return { arn: deviceArn(id), attributes: { Enabled: String(enabled) }, tags: {} };
}

/** A confirmed subscription of a queue. */
export function subscriptionOf(topic: string, queue: string, over: AttributeValues = {}): WorldSubscription {
  const of = { topicArn: topicArn(topic), protocol: 'sqs', endpoint: queueArn(queue) };
  return {
    ...of,
    id: subscriptionId(of),
    arn: `${of.topicArn}:5b0c0e6a-0000-4000-8000-000000000000`,
    attributes: { RawMessageDelivery: 'false', ...over },
  };
}

type Parts = {
  queues?: ResourceState[];
  topics?: ResourceState[];
  devices?: ResourceState[];
  subscriptions?: WorldSubscription[];
};

/** A world that was read whole: what is not there does not exist. Queues are empty. */
export function aWorld(
  { queues = [], topics = [], devices = [], subscriptions = [] }: Parts,
  missing: readonly string[] = [],
): World {
  const none = (service: string) =>
    missing.flatMap((arn): [string, null][] => (arn.includes(service) ? [[arn, null]] : []));
  const world = {
    place: { partition: 'aws', region: REGION, account: ACCOUNT },
    queues: new Map<string, ResourceState | null>([
      ...none(':sqs:'),
      ...queues.map((each) => [each.arn, each] as const),
    ]),
    topics: new Map<string, ResourceState | null>([
      ...none(':sns:'),
      ...topics.map((each) => [each.arn, each] as const),
    ]),
    devices: new Map<string, ResourceState | null>(devices.map((each) => [each.arn, each])),
    subscriptions: new Map(subscriptions.map((each) => [each.id, each])),
  };
  return { ...world, picture: pictureOf(world) };
}

/** What the map would show of a world. */
export function pictureOf({ queues, topics, subscriptions }: Omit<World, 'picture'>): World['picture'] {
  const picture: Pick<Topology, 'queues' | 'topics' | 'subscriptions'> = { queues: [], topics: [], subscriptions: [] };
  for (const queue of queues.values()) {
    if (!queue) continue;
    const found = deadLetterOf(queue.attributes);
    const deadLetter = found && { arn: found.arn, maxReceiveCount: found.maxReceiveCount ?? 1 };
    picture.queues.push(aQueue({ arn: queue.arn, deadLetter, tags: queue.tags }));
  }
  for (const topic of topics.values()) if (topic) picture.topics.push(aTopic({ arn: topic.arn }));
  for (const { arn, topicArn: topic, protocol, endpoint, attributes } of subscriptions.values()) {
    const deadLetterArn = deadLetterOf(attributes ?? {})?.arn ?? null;
    const read = anAttributes({ filterPolicy: attributes?.FilterPolicy ?? null, deadLetterArn });
    picture.subscriptions.push(
      aSubscription({ topicArn: topic, protocol, endpoint, arn, pending: arn === null, attributes: read }),
    );
  }
  return picture;
}
