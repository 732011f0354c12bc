import type { Subscription } from '#lib/contracts/subscription.ts';
import { applicationOfDevice } from '../application.ts';
import { parseArn } from '../arn.ts';
import { subscriptionEnds } from '../subscription-id.ts';
import { isHere } from './resources.ts';
import type { Needs, World } from './world.ts';

/** Where needs are gathered; what cannot be read from here is left out. */
export type NeedsList = {
  all: Needs;
  queue(arn: string | null | undefined): void;
  topic(arn: string): void;
  device(arn: string): void;
  resource(arn: string): void;
  /** A queue, and those where its dead letters go from there. */
  deadLetters(arn: string | undefined): void;
  /** The dead-letter queue of a queue, and the queues whose dead letters come to it. */
  neighbours(queueArn: string): void;
  /** With its topic, the queue that it delivers to and its dead-letter queue. */
  subscription(id: string): void;
  /** Every one of a topic, unless there are more than `most`. */
  subscriptionsOf(topicArn: string, most: number): void;
};

/** An empty list. `picture`: where neighbours are looked up, `null` = they are not. */
export function openNeeds(
  picture: World['picture'] | null,
  place: Pick<World['place'], 'account' | 'region'>,
): NeedsList {
  const all = {
    queues: new Set<string>(),
    topics: new Set<string>(),
    devices: new Set<string>(),
    subscriptions: new Set<string>(),
  };
  const here = (arn: string) => isHere(arn, place);
  const known = new Map<string, Subscription>();
  for (const subscription of picture?.subscriptions ?? []) known.set(subscription.id, subscription);
  const list: NeedsList = {
    all,
    queue: (arn) => {
      if (arn && here(arn)) all.queues.add(arn);
    },
    topic: (arn) => {
      if (here(arn)) all.topics.add(arn);
    },
    device: (arn) => {
      if (here(arn)) all.devices.add(arn);
    },
    resource: (arn) => {
      if (parseArn(arn)?.service === 'sqs') list.queue(arn);
      else if (applicationOfDevice(arn) !== null) list.device(arn);
      else list.topic(arn);
    },
    deadLetters: (arn) => {
      const next = new Map((picture?.queues ?? []).map((queue) => [queue.arn, queue.deadLetter?.arn]));
      for (let at = arn; at && !all.queues.has(at) && here(at); at = next.get(at)) all.queues.add(at);
    },
    neighbours: (queueArn) => {
      for (const { arn, deadLetter } of picture?.queues ?? []) {
        if (arn === queueArn) list.queue(deadLetter?.arn);
        if (deadLetter?.arn === queueArn) list.queue(arn);
      }
    },
    subscription: (id) => {
      const { topicArn, protocol, endpoint } = subscriptionEnds(id);
      if (parseArn(topicArn)?.region === place.region) all.subscriptions.add(id);
      list.topic(topicArn);
      if (protocol === 'sqs') list.queue(endpoint);
      list.queue(known.get(id)?.attributes?.deadLetterArn);
    },
    subscriptionsOf: (topicArn, most) => {
      const ids = [...known.values()].filter((one) => one.topicArn === topicArn).map(({ id }) => id);
      if (ids.length <= most) for (const id of ids) list.subscription(id);
    },
  };
  return list;
}
