import { PurgeQueueCommand } from '@aws-sdk/client-sqs';
import { type Ask, call } from '../call.ts';

/**
 * Deletes every message of a queue, those in flight too; SQS takes up to 60 s for it, and eats what is sent meanwhile
 * (SQS API reference, PurgeQueue). Errors: `not_found`, `denied`, `invalid_input` with `PurgeQueueInProgress`, `unreachable`.
 */
export async function purgeQueue({ aws, url, name }: Ask & { url: string; name: string }): Promise<void> {
  await call({
    aws,
    urgency: 'selected',
    service: 'sqs',
    action: 'PurgeQueue',
    resource: `queue ${name}`,
    once: true,
    send: () => aws.sqs.send(new PurgeQueueCommand({ QueueUrl: url })),
  });
}
