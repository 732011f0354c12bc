import { SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { type Ask, call } from '../call.ts';

type Set = Ask & {
  url: string;
  name: string;
  /** By AWS's names; an empty text takes a policy or a key away. */
  attributes: Record<string, string>;
};

/**
 * Sets attributes of a queue, all or none; it takes SQS up to 60 s, retention up to 15 minutes.
 * Source: SQS API reference, SetQueueAttributes. Errors: `invalid_input`, `not_found`, `denied`.
 */
export async function setQueueAttributes({ aws, urgency = 'selected', url, name, attributes }: Set): Promise<void> {
  await call({
    aws,
    urgency,
    service: 'sqs',
    action: 'SetQueueAttributes',
    resource: `queue ${name}`,
    once: true,
    send: () => aws.sqs.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes: attributes })),
  });
}
