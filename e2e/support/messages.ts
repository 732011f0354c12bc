import { GetQueueAttributesCommand, SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Shop } from './start-shop.ts';

/** Sends `count` messages (at most 10, as a batch holds) to a queue of the shop. */
export async function send({ sqs, world }: Shop, queue: string, count: number): Promise<void> {
  const Entries = Array.from({ length: count }, (_, i) => ({ Id: String(i), MessageBody: '{}' }));
  await sqs.send(new SendMessageBatchCommand({ QueueUrl: world.queueUrls.get(queue), Entries }));
}

export type Counts = { visible: number; inFlight: number; delayed: number };

/** What SQS itself says of a queue of the shop. */
export const countsOf = ({ sqs, world }: Shop, queue: string): Promise<Counts> =>
  countsAt(sqs, world.queueUrls.get(queue));

/** What SQS itself says of a queue. */
export async function countsAt(sqs: SQSClient, QueueUrl: string | undefined): Promise<Counts> {
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  return {
    visible: Number(Attributes?.ApproximateNumberOfMessages),
    inFlight: Number(Attributes?.ApproximateNumberOfMessagesNotVisible),
    delayed: Number(Attributes?.ApproximateNumberOfMessagesDelayed),
  };
}
