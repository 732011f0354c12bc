import { CreateQueueCommand, type QueueAttributeName } from '@aws-sdk/client-sqs';
import { type Ask, call } from '../call.ts';

type Create = Ask & {
  name: string;
  /** By AWS's names. */
  attributes: Partial<Record<QueueAttributeName, string>>;
  tags: Record<string, string>;
};

/**
 * Creates a queue with its attributes and tags in one call, and answers its URL. A queue of this name with the same
 * attributes is answered as it is. Errors: `invalid_input` (`QueueNameExists`, `QueueDeletedRecently`), `denied`.
 */
export async function createQueue({ aws, urgency = 'selected', name, attributes, tags }: Create): Promise<string> {
  const answer = await call({
    aws,
    urgency,
    service: 'sqs',
    action: 'CreateQueue',
    resource: `queue ${name}`,
    once: true,
    send: () => aws.sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes, tags })),
  });
  return answer.QueueUrl ?? '';
}
