import { ListQueuesCommand } from '@aws-sdk/client-sqs';
import { type Ask, call } from '../call.ts';
import { paginate } from '../paginate.ts';

/** rows a page; without MaxResults SQS gives no token and stops at 1,000 (SQS API reference, ListQueues). */
const MAX_RESULTS = 1000;

/** The URLs of all queues of the account and region, or of those whose name begins so, page by page. */
export function listQueues({
  aws,
  urgency = 'rest',
  prefix,
}: Ask & { prefix?: string }): AsyncGenerator<string[], void, undefined> {
  return paginate('ListQueues', async (token) => {
    const answer = await call({
      aws,
      urgency,
      service: 'sqs',
      action: 'ListQueues',
      resource: `the queues of ${aws.region}`,
      send: () =>
        aws.sqs.send(new ListQueuesCommand({ QueueNamePrefix: prefix, MaxResults: MAX_RESULTS, NextToken: token })),
    });
    return { rows: answer.QueueUrls ?? [], next: answer.NextToken };
  });
}
