import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';

type Started = { sqs: SQSClient; sandbox: { endpoint: string; account: string } };

type Messages = {
  body?: (index: number) => string;
  /** On FIFO queues. */
  group?: (index: number) => string;
};

/** Sends `count` messages to a queue of the sandbox's own account, in batches. */
export async function sendMessages(
  { sqs, sandbox }: Started,
  queueName: string,
  count: number,
  { body = (index) => `message ${index}`, group }: Messages = {},
): Promise<void> {
  const QueueUrl = `${sandbox.endpoint}/${sandbox.account}/${queueName}`;
  const entry = (index: number) => ({
    Id: String(index),
    MessageBody: body(index),
    ...(group && { MessageGroupId: group(index), MessageDeduplicationId: String(index) }),
  });
  for (let from = 0; from < count; from += 10) {
    const Entries = Array.from({ length: Math.min(10, count - from) }, (_, at) => entry(from + at));
    await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
  }
}
