import { mapElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { subscriptionAttributes } from '../attributes/subscription-attributes.ts';
import { findSubscription } from '../find-subscription.ts';

export const getSubscriptionAttributes: SnsAction = (call, form) => {
  const { subscription, topic } = findSubscription(call, form.get('SubscriptionArn'), 'GetSubscriptionAttributes');
  return mapElement('Attributes', subscriptionAttributes(subscription, topic));
};
