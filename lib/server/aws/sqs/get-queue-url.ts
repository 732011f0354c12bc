import { GetQueueUrlCommand } from '@aws-sdk/client-sqs';
import { type Ask, call } from '../call.ts';

/** The URL of a queue by name; `owner` is the account it belongs to, where it is another's. Errors: `not_found`. */
export async function getQueueUrl({
  aws,
  urgency = 'rest',
  name,
  owner,
}: Ask & { name: string; owner?: string }): Promise<string> {
  const answer = await call({
    aws,
    urgency,
    service: 'sqs',
    action: 'GetQueueUrl',
    resource: `queue ${name}`,
    send: () => aws.sqs.send(new GetQueueUrlCommand({ QueueName: name, QueueOwnerAWSAccountId: owner })),
  });
  return answer.QueueUrl ?? '';
}
