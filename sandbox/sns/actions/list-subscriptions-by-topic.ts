import type { SnsAction } from '../action.ts';
import { findTopic } from '../find-topic.ts';
import { writePage, writeSubscription } from '../listing.ts';

/** A topic's subscriptions, whoever owns them, a hundred a page. */
export const listSubscriptionsByTopic: SnsAction = (call, form) => {
  const { subscriptions } = findTopic(call, form.get('TopicArn'), 'ListSubscriptionsByTopic');
  return writePage(call, form, 'Subscriptions', subscriptions, writeSubscription);
};
