import type { Subscription } from '#lib/contracts/subscription.ts';
import {
  getSubscriptionAttributes,
  readSubscriptionAttributes,
} from '#lib/server/aws/sns/get-subscription-attributes.ts';
import type { Desk } from '#lib/server/desk.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { nameOfArn } from '#lib/topology/arn.ts';

/** More are not read for one probe: each costs a call. */
const MOST_READ = 200;

/**
 * Everybody who is subscribed to a topic, with filters read now. `unknown`: how many more the topic counts than can be
 * seen, or that are too many to be read.
 * Errors: `not_found`, `denied`, `unreachable`, `throttled`.
 */
export async function readTopicRecipients(
  { aws, monitor, now }: Desk,
  topicArn: string,
): Promise<{ subscriptions: Subscription[]; unknown: number }> {
  const [{ topic }, { subscriptions: all }] = await Promise.all([
    monitor.topicDetail(nameOfArn(topicArn)),
    monitor.topology(),
  ]);
  if (topic.arn !== topicArn) throw weirError('not_found', `Topic ${nameOfArn(topicArn)} is not of this account.`);
  const known = all.filter((subscription) => subscription.topicArn === topicArn);
  const counted = (topic.subscriptionsConfirmed ?? 0) + (topic.subscriptionsPending ?? 0);
  const subscriptions = await Promise.all(
    known.slice(0, MOST_READ).map(async (subscription): Promise<Subscription> => {
      const { arn } = subscription;
      if (arn === null) return subscription;
      const answer = await getSubscriptionAttributes({ aws, urgency: 'selected', arn, topicArn });
      const readAt = new Date(now()).toISOString();
      return { ...subscription, attributes: { ...readSubscriptionAttributes(answer), readAt } };
    }),
  );
  return { subscriptions, unknown: Math.max(counted, known.length) - subscriptions.length };
}
