import type { Topic } from '#lib/contracts/topic.ts';

/** Subscriptions that `GetTopicAttributes` counts beyond those that are listed: other accounts' are not. */
export function unseenSubscriptions({ subscriptionsConfirmed, subscriptionsPending }: Topic, listed: number): number {
  if (subscriptionsConfirmed === null) return 0;
  return Math.max(0, subscriptionsConfirmed + (subscriptionsPending ?? 0) - listed);
}
