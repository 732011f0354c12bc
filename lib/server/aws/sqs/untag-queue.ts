import { UntagQueueCommand } from '@aws-sdk/client-sqs';
import { type Ask, call } from '../call.ts';

type Untag = Ask & { url: string; name: string; keys: string[] };

/** Takes tags off a queue; one that it does not have is none. Errors: `not_found`, `denied`. */
export async function untagQueue({ aws, urgency = 'selected', url, name, keys }: Untag): Promise<void> {
  await call({
    aws,
    urgency,
    service: 'sqs',
    action: 'UntagQueue',
    resource: `queue ${name}`,
    once: true,
    send: () => aws.sqs.send(new UntagQueueCommand({ QueueUrl: url, TagKeys: keys })),
  });
}
