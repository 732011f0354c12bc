import type { ResourceState, SubscriptionState } from '#lib/contracts/aws-call.ts';

/** Queues, topics and subscriptions as they can be made again. */
export type States = {
  queues: readonly ResourceState[];
  topics: readonly ResourceState[];
  subscriptions: readonly SubscriptionState[];
};
