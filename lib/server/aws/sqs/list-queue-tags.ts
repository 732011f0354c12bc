import { ListQueueTagsCommand } from '@aws-sdk/client-sqs';
import { type Ask, call } from '../call.ts';

/** A queue's tags. Errors: `not_found`, `denied`. */
export async function listQueueTags({
  aws,
  urgency = 'rest',
  url,
  name,
}: Ask & { url: string; name: string }): Promise<Record<string, string>> {
  const answer = await call({
    aws,
    urgency,
    service: 'sqs',
    action: 'ListQueueTags',
    resource: `queue ${name}`,
    send: () => aws.sqs.send(new ListQueueTagsCommand({ QueueUrl: url })),
  });
  return answer.Tags ?? {};
}
