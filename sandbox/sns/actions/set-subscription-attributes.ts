import type { SnsAction } from '../action.ts';
import { orRefuse } from '../attributes/check.ts';
import { isSubscriptionAttribute, setSubscriptionAttribute } from '../attributes/subscription-attributes.ts';
import { invalidParameter } from '../errors.ts';
import { checkFilterPolicyQuota } from '../filter/quota.ts';
import { findSubscription } from '../find-subscription.ts';

/** Sets one attribute of a subscription; the empty text takes it away. Effective at once, where AWS takes minutes. */
export const setSubscriptionAttributes: SnsAction = (call, form) => {
  const arn = form.get('SubscriptionArn');
  const { subscription, topic } = findSubscription(call, arn, 'SetSubscriptionAttributes');
  const name = form.get('AttributeName') ?? '';
  if (!isSubscriptionAttribute(name)) throw invalidParameter('AttributeName');
  if (name === 'FilterPolicy' && subscription.filter === null) checkFilterPolicyQuota(call, topic);
  orRefuse(invalidParameter, () => setSubscriptionAttribute(subscription, name, form.get('AttributeValue') ?? ''));
  return undefined;
};
