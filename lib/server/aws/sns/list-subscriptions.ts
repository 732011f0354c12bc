import { ListSubscriptionsCommand } from '@aws-sdk/client-sns';
import { type Ask, call } from '../call.ts';
import { paginate } from '../paginate.ts';
import { type ListedSubscription, readListedSubscription } from './listed-subscription.ts';

/** The caller's own subscriptions, 100 a page; other accounts' to our topics come by topic only. */
export function listSubscriptions({
  aws,
  urgency = 'rest',
}: Ask): AsyncGenerator<ListedSubscription[], void, undefined> {
  return paginate('ListSubscriptions', async (token) => {
    const answer = await call({
      aws,
      urgency,
      service: 'sns',
      action: 'ListSubscriptions',
      resource: `the subscriptions of ${aws.region}`,
      lane: 'sns-lists',
      send: () => aws.sns.send(new ListSubscriptionsCommand({ NextToken: token })),
    });
    return { rows: (answer.Subscriptions ?? []).map(readListedSubscription), next: answer.NextToken };
  });
}
