import type { SnsAction } from '../action.ts';
import { lookUpSubscription } from '../find-subscription.ts';
import { removeSubscription } from '../subscription-register.ts';

/** Ends a subscription; one that is not there any more is fine. */
export const unsubscribe: SnsAction = (call, form) => {
  const found = lookUpSubscription(call, form.get('SubscriptionArn'), 'Unsubscribe');
  if (found !== undefined) removeSubscription(call.world, found.topic, found.subscription);
  return undefined;
};
