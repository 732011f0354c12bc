import type { Aws } from '#lib/server/aws/clients.ts';
import { listSubscriptionsByTopic } from '#lib/server/aws/sns/list-subscriptions-by-topic.ts';
import type { ListedSubscription } from '#lib/server/aws/sns/listed-subscription.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import { subscriptionEnds } from '#lib/topology/subscription-id.ts';

/** Pages of 100: a plan does not wait for a topic of thousands of subscriptions. */
const MOST_PAGES = 5;

/**
 * Those of the ids that SNS has, though the picture does not show them yet: `Subscribe` answers for one that exists as
 * for a new one, and its undo would end what somebody else made. Topics that are not there, or not ours to list, have none.
 */
export async function unlistedSubscriptions(aws: Aws, ids: readonly string[]): Promise<ListedSubscription[]> {
  const topics = [...new Set(ids.map((id) => subscriptionEnds(id).topicArn))];
  const found = await Promise.all(topics.map((topicArn) => ofTopic(aws, topicArn, new Set(ids))));
  return found.flat();
}

async function ofTopic(aws: Aws, topicArn: string, ids: ReadonlySet<string>): Promise<ListedSubscription[]> {
  const found: ListedSubscription[] = [];
  try {
    let pages = 0;
    for await (const page of listSubscriptionsByTopic({ aws, urgency: 'selected', topicArn })) {
      found.push(...page.filter(({ id }) => ids.has(id)));
      pages += 1;
      if (pages === MOST_PAGES) break;
    }
  } catch (error) {
    if (!isWeirError(error) || (error.code !== 'not_found' && error.code !== 'denied')) throw error;
  }
  return found;
}
