import type { ResourceState, SubscriptionState } from '#lib/contracts/aws-call.ts';
import type { World } from '../../change/world.ts';

/** What is to stand, and what stands now; `null` = nothing. */
export type Kept<T> = { after: T; before: T | null };

export type TerraformInput = {
  title: string;
  /** ISO 8601 */
  at: string;
  place: World['place'];
  queues: readonly Kept<ResourceState>[];
  topics: readonly Kept<ResourceState>[];
  subscriptions: readonly Kept<SubscriptionState>[];
  /** Sentences on what is not in the configuration. */
  notes?: readonly string[];
};
