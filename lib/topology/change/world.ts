import type { ResourceState, SubscriptionState } from '#lib/contracts/aws-call.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import type { Place } from '../arn.ts';

/** A subscription of the world; `attributes` are `null` where they were not read. */
export type WorldSubscription = Omit<SubscriptionState, 'attributes'> & {
  attributes: SubscriptionState['attributes'] | null;
};

/**
 * What a plan is made on: what AWS answered just now about all that the intents name, and the picture of the rest.
 * Nothing in it is ever changed; a call makes a new world.
 */
export type World = {
  /** Where names that an intent gives are made. */
  place: Place;
  /** By ARN. `null` = AWS says that there is none; not in the map = not read. */
  queues: ReadonlyMap<string, ResourceState | null>;
  topics: ReadonlyMap<string, ResourceState | null>;
  /** Of mobile push. */
  devices: ReadonlyMap<string, ResourceState | null>;
  /** By id: every one that is known. */
  subscriptions: ReadonlyMap<string, WorldSubscription>;
  /** By ARN of a queue that was deleted a moment ago, the instant until which AWS gives its name to none. */
  blockedNames?: ReadonlyMap<string, string>;
  /** For what a plan only warns of: depths, whose dead letters come where, resources that were not read. */
  picture: Pick<Topology, 'queues' | 'topics' | 'subscriptions'>;
};

/** What must be read afresh before a plan can be made: ARNs of queues, topics and devices, ids of subscriptions. */
export type Needs = {
  queues: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  devices: ReadonlySet<string>;
  subscriptions: ReadonlySet<string>;
};
