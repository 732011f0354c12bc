import type { Subscription } from '#lib/contracts/subscription.ts';
import { nameOfArn } from './arn.ts';
import { filterWords } from './filter-words.ts';
import type { SubscriptionLook } from './model.ts';
import { isTap } from './tap.ts';

/** How a subscription is drawn, by the most telling thing about it, and the words on its edge (`null` = none). */
export function lookOf(subscription: Subscription): { look: SubscriptionLook; label: string | null } {
  const { access, delivery, pending, attributes, endpoint } = subscription;
  // Also while it comes and goes, when its queue is there before its policy, or gone before the subscription.
  if (isTap({ name: nameOfArn(endpoint), tags: null })) return { look: 'tap', label: 'tap' };
  if (access.state === 'unreadable') return { look: 'unreadable', label: 'cannot read' };
  if (delivery === 'orphan') return { look: 'orphan', label: 'queue is gone' };
  if (delivery === 'no-policy') return { look: 'no-policy', label: 'no policy: dropped' };
  if (pending) return { look: 'pending', label: 'pending' };
  const label = filterWords(attributes?.filterPolicy ?? null);
  return { look: label === null ? 'plain' : 'filtered', label };
}
