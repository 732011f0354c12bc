import { ListTopicsCommand } from '@aws-sdk/client-sns';
import { type Ask, call } from '../call.ts';
import { paginate } from '../paginate.ts';

/** The ARNs of all topics of the account and region, 100 a page. */
export function listTopics({ aws, urgency = 'rest' }: Ask): AsyncGenerator<string[], void, undefined> {
  return paginate('ListTopics', async (token) => {
    const answer = await call({
      aws,
      urgency,
      service: 'sns',
      action: 'ListTopics',
      resource: `the topics of ${aws.region}`,
      lane: 'sns-lists',
      send: () => aws.sns.send(new ListTopicsCommand({ NextToken: token })),
    });
    return { rows: (answer.Topics ?? []).flatMap((topic) => topic.TopicArn ?? []), next: answer.NextToken };
  });
}
