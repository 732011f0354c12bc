import { ListSubscriptionsByTopicCommand } from '@aws-sdk/client-sns';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';
import { paginate } from '../paginate.ts';
import { type ListedSubscription, readListedSubscription } from './listed-subscription.ts';

/** All subscriptions to one topic, also those of other accounts, 100 a page. */
export function listSubscriptionsByTopic({
  aws,
  urgency = 'rest',
  topicArn,
}: Ask & { topicArn: string }): AsyncGenerator<ListedSubscription[], void, undefined> {
  return paginate('ListSubscriptionsByTopic', async (token) => {
    const answer = await call({
      aws,
      urgency,
      service: 'sns',
      action: 'ListSubscriptionsByTopic',
      resource: `topic ${nameOfArn(topicArn)}`,
      lane: 'sns-lists',
      send: () => aws.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topicArn, NextToken: token })),
    });
    return { rows: (answer.Subscriptions ?? []).map(readListedSubscription), next: answer.NextToken };
  });
}
