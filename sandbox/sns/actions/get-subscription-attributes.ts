import type { SnsAction } from '../action.ts';
import { subscriptionAttributes } from '../attributes/subscription-attributes.ts';
import { findSubscription } from '../find-subscription.ts';
import { mapElement } from '../wire/xml.ts';

export const getSubscriptionAttributes: SnsAction = (call, form) => {
  const { subscription, topic } = findSubscription(call, form.get('SubscriptionArn'), 'GetSubscriptionAttributes');
  return mapElement('Attributes', subscriptionAttributes(subscription, topic));
};
