import type { Subscription } from '#lib/contracts/subscription.ts';
import { filterWords } from './filter-words.ts';
import type { SubscriptionLook } from './model.ts';

/** How a subscription is drawn: the most telling thing about it wins. */
export function lookOf(subscription: Subscription): SubscriptionLook {
  const { access, delivery, pending, attributes } = subscription;
  if (access.state === 'unreadable') return 'unreadable';
  if (delivery === 'orphan') return 'orphan';
  if (delivery === 'no-policy') return 'no-policy';
  if (pending) return 'pending';
  return filterWords(attributes?.filterPolicy ?? null) === null ? 'plain' : 'filtered';
}

/** The words on a subscription's edge; `null` = nothing to say. */
export function labelOf(look: SubscriptionLook, subscription: Subscription): string | null {
  switch (look) {
    case 'unreadable':
      return 'cannot read';
    case 'orphan':
      return 'queue is gone';
    case 'no-policy':
      return 'no policy: dropped';
    case 'pending':
      return 'pending';
    case 'filtered':
      return filterWords(subscription.attributes?.filterPolicy ?? null);
    case 'plain':
      return null;
  }
}
