import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { type Ask, call } from '../call.ts';
import { type QueueReading, readQueueAttributes } from './queue-reading.ts';

/** All attributes of a queue in one call: it costs the same as the counts alone. Errors: `not_found`, `denied`. */
export async function getQueueAttributes({
  aws,
  urgency = 'rest',
  url,
  name,
}: Ask & { url: string; name: string }): Promise<QueueReading> {
  const answer = await call({
    aws,
    urgency,
    service: 'sqs',
    action: 'GetQueueAttributes',
    resource: `queue ${name}`,
    send: () => aws.sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] })),
  });
  return readQueueAttributes(answer.Attributes ?? {});
}
