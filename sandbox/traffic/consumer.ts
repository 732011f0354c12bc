import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { BuiltWorld } from '../worlds/build-world.ts';
import type { ConsumerDeclaration } from '../worlds/declaration.ts';

/** SQS API reference, ReceiveMessage. */
const BATCH = 10;
/** How much faster a consumer works over its ceiling, and at least so many a minute. */
const SCALE_OUT = { times: 10, atLeast: 1_200 };

/** The rate at which a consumer works at this depth; between half the ceiling and the ceiling it keeps what it did. */
export function consumerRate(
  consumer: ConsumerDeclaration,
  depth: number,
  scaledOut: boolean,
): { perMinute: number; scaledOut: boolean } {
  const scale = depth > consumer.ceiling || (scaledOut && depth > consumer.ceiling / 2);
  const fast = Math.max(consumer.perMinute * SCALE_OUT.times, SCALE_OUT.atLeast);
  return { perMinute: scale ? fast : consumer.perMinute, scaledOut: scale };
}

export async function depthOf(sqs: SQSClient, world: BuiltWorld, queue: string): Promise<number> {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: world.queueUrls.get(queue),
      AttributeNames: ['ApproximateNumberOfMessages'],
    }),
  );
  return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
}

/**
 * Whether a consumer fails on this message, each time it sees it: that is what fills a dead-letter queue, while work that
 * fails by chance succeeds at the next try. `share` 0–1; message ids are UUIDs, whose last digits are spread evenly.
 */
export function isPoison(messageId: string, share: number): boolean {
  return Number.parseInt(messageId.slice(-8), 16) / 2 ** 32 < share;
}

/** Receives up to `count` messages and deletes those that did not fail; a failed one comes back by itself. */
export async function consume(
  sqs: SQSClient,
  world: BuiltWorld,
  consumer: ConsumerDeclaration,
  count: number,
): Promise<void> {
  const QueueUrl = world.queueUrls.get(consumer.queue);
  for (let left = count; left > 0; left -= BATCH) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: Math.min(BATCH, left) }),
    );
    const done = Messages.filter(({ MessageId = '' }) => !isPoison(MessageId, consumer.failureShare ?? 0));
    if (done.length > 0) {
      const Entries = done.map(({ ReceiptHandle }, i) => ({ Id: String(i), ReceiptHandle }));
      await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
    }
    if (Messages.length === 0) return;
  }
}
