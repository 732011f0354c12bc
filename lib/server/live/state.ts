import { isDeepStrictEqual } from 'node:util';
import type { Access } from '#lib/contracts/access.ts';
import type { ObservedChange } from '#lib/contracts/activity.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import type { Topic } from '#lib/contracts/topic.ts';
import type { Place } from '#lib/server/place.ts';
import { type Changes, createChanges } from './changes.ts';
import { createNeighbours, type Neighbours } from './neighbours.ts';
import type { QueueRecord, Records, SubscriptionRecord, TopicRecord } from './records.ts';

export type Hooks = {
  /** Hears, once, which account this is. */
  met(account: string): void;
  /** Hears of every change of structure that is not a first reading. */
  observe(entry: Omit<ObservedChange, 'at'>): void;
  /** Connections whose queues this one's subscriptions may end at; none where absent. */
  neighbours?: Neighbours | undefined;
};

/** One connection's picture. Domain objects in it are replaced, never changed; each replacement that shows is marked. */
export type State = Records & {
  place: Place;
  /** The account read, once an answer told it. */
  account: string | null;
  /** Takes the account from a resource of its own: an ARN's account, or an owner. */
  meet(account: string | null | undefined): void;
  changes: Changes;
  observe: Hooks['observe'];
  neighbours: Neighbours;
  /** A number for a new queue, never given twice. */
  nextKey(): number;
  replaceQueue(record: QueueRecord, next: Queue): void;
  replaceTopic(record: TopicRecord, next: Topic): void;
  replaceSubscription(record: SubscriptionRecord, next: Subscription): void;
  addSubscription(record: SubscriptionRecord): void;
  removeSubscription(id: string): void;
  /** Ids of the subscriptions that end at an endpoint. */
  subscriptionsTo(endpoint: string): Iterable<string>;
  /** How many subscriptions of a topic are known. */
  subscriptionsOf(topicArn: string): number;
};

/** Without the time of reading, which changes with every reading and shows nowhere by itself. */
function timeless(access: Access): object {
  return { ...access, at: null };
}

function sameButTime(a: { access: Access }, b: { access: Access }): boolean {
  return isDeepStrictEqual({ ...a, access: timeless(a.access) }, { ...b, access: timeless(b.access) });
}

function queueStructure(queue: Queue): object {
  return { ...queue, access: timeless(queue.access), visible: 0, inFlight: 0, delayed: 0, countedAt: null };
}

function sameCounts(a: Queue, b: Queue): boolean {
  return a.visible === b.visible && a.inFlight === b.inFlight && a.delayed === b.delayed;
}

export function createState(place: Place, hooks: Hooks): State {
  const changes = createChanges();
  const subscriptions = new Map<string, SubscriptionRecord>();
  const byEndpoint = new Map<string, Set<string>>();
  const byTopic = new Map<string, number>();
  let keys = 0;
  return {
    place,
    account: null,
    meet(account) {
      if (this.account !== null || !account) return;
      this.account = account;
      hooks.met(account);
    },
    changes,
    observe: hooks.observe,
    neighbours: hooks.neighbours ?? createNeighbours(),
    queues: new Map(),
    topics: new Map(),
    subscriptions,
    applications: {},
    nextKey: () => keys++,
    replaceQueue(record, next) {
      const before = record.queue;
      record.queue = next;
      if (!sameCounts(before, next)) changes.counts.add(next.arn);
      if (!isDeepStrictEqual(queueStructure(before), queueStructure(next))) changes.queues.add(next.arn);
    },
    replaceTopic(record, next) {
      if (!sameButTime(record.topic, next)) changes.topics.add(next.arn);
      record.topic = next;
    },
    replaceSubscription(record, next) {
      if (!sameButTime(record.subscription, next)) changes.subscriptions.add(next.id);
      record.subscription = next;
    },
    addSubscription(record) {
      const { id, endpoint, topicArn } = record.subscription;
      byTopic.set(topicArn, (byTopic.get(topicArn) ?? 0) + 1);
      subscriptions.set(id, record);
      byEndpoint.set(endpoint, (byEndpoint.get(endpoint) ?? new Set()).add(id));
      changes.subscriptions.add(id);
      changes.gone.delete(id);
    },
    removeSubscription(id) {
      const record = subscriptions.get(id);
      if (!record || !subscriptions.delete(id)) return;
      const { endpoint, topicArn } = record.subscription;
      byTopic.set(topicArn, (byTopic.get(topicArn) ?? 1) - 1);
      byEndpoint.get(endpoint)?.delete(id);
      changes.subscriptions.delete(id);
      changes.gone.add(id);
    },
    subscriptionsTo: (endpoint) => byEndpoint.get(endpoint) ?? [],
    subscriptionsOf: (topicArn) => byTopic.get(topicArn) ?? 0,
  };
}
