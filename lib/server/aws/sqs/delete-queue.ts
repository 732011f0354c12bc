import { DeleteQueueCommand } from '@aws-sdk/client-sqs';
import { type Ask, call } from '../call.ts';

/** Deletes a queue with all that is in it; its name is blocked for 60 s. Errors: `not_found`, `denied`. */
export async function deleteQueue({
  aws,
  urgency = 'selected',
  url,
  name,
}: Ask & { url: string; name: string }): Promise<void> {
  await call({
    aws,
    urgency,
    service: 'sqs',
    action: 'DeleteQueue',
    resource: `queue ${name}`,
    once: true,
    send: () => aws.sqs.send(new DeleteQueueCommand({ QueueUrl: url })),
  });
}
