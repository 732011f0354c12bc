import type { Subscription as WireSubscription } from '@aws-sdk/client-sns';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { subscriptionId } from '#lib/topology/subscription-id.ts';

/** What the two lists tell of a subscription. */
export type ListedSubscription = Pick<
  Subscription,
  'id' | 'arn' | 'topicArn' | 'protocol' | 'endpoint' | 'owner' | 'pending'
>;

/** All pending subscriptions share one "ARN", the word `PendingConfirmation`, so the id is made of the three that differ. */
export function readListedSubscription(wire: WireSubscription): ListedSubscription {
  const topicArn = wire.TopicArn ?? '';
  const protocol = wire.Protocol ?? '';
  const endpoint = wire.Endpoint ?? '';
  const arn = wire.SubscriptionArn?.startsWith('arn:') ? wire.SubscriptionArn : null;
  const id = subscriptionId({ topicArn, protocol, endpoint });
  return { id, arn, topicArn, protocol, endpoint, owner: wire.Owner || null, pending: arn === null };
}
