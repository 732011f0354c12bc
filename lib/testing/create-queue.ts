import { CreateQueueCommand, type CreateQueueResult, type SQSClient } from '@aws-sdk/client-sqs';

/** Creates a queue, with attributes in AWS's words. */
export function createQueue(
  { sqs }: { sqs: SQSClient },
  name: string,
  attributes?: Record<string, string>,
): Promise<CreateQueueResult> {
  return sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }));
}
