import { TagQueueCommand } from '@aws-sdk/client-sqs';
import { type Ask, call } from '../call.ts';

type Tag = Ask & { url: string; name: string; tags: Record<string, string> };

/** Sets tags of a queue; others stay. Errors: `not_found`, `denied`. */
export async function tagQueue({ aws, urgency = 'selected', url, name, tags }: Tag): Promise<void> {
  await call({
    aws,
    urgency,
    service: 'sqs',
    action: 'TagQueue',
    resource: `queue ${name}`,
    once: true,
    send: () => aws.sqs.send(new TagQueueCommand({ QueueUrl: url, Tags: tags })),
  });
}
