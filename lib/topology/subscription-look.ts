import type { Subscription } from '#lib/contracts/subscription.ts';
import { filterWords } from './filter-words.ts';
import type { SubscriptionLook } from './model.ts';

/** How a subscription is drawn, by the most telling thing about it, and the words on its edge (`null` = none). */
export function lookOf(subscription: Subscription): { look: SubscriptionLook; label: string | null } {
  const { access, delivery, pending, attributes } = subscription;
  if (access.state === 'unreadable') return { look: 'unreadable', label: 'cannot read' };
  if (delivery === 'orphan') return { look: 'orphan', label: 'queue is gone' };
  if (delivery === 'no-policy') return { look: 'no-policy', label: 'no policy: dropped' };
  if (pending) return { look: 'pending', label: 'pending' };
  const label = filterWords(attributes?.filterPolicy ?? null);
  return { look: label === null ? 'plain' : 'filtered', label };
}
