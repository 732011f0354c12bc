import type { Region } from '../../core/region.ts';
import { nextSequenceNumber } from './enqueue.ts';
import { findQueue } from './find-queue.ts';
import { type Queue, redrivePolicyOf } from './queue.ts';
import type { QueueMessage } from './queue-message.ts';

/**
 * What becomes of a message at the receive after its last: answers true when it went to the dead-letter queue.
 * It keeps its id and its count. Its enqueue time too, except on FIFO queues, where its id becomes its deduplication id
 * as well, so that no other message of the same one is lost (SQS guide, dead-letter queues and their redrive).
 */
export function deadLetterer(region: Region, source: Queue): (message: QueueMessage) => boolean {
  const policy = redrivePolicyOf(source);
  const target = policy && findQueue(region, policy.deadLetterTargetArn);
  if (!target) return () => false;
  return (message) => {
    if (message.receiveCount < policy.maxReceiveCount) return false;
    const { receiptHandle: _, ...kept } = message;
    target.messages.add({
      ...kept,
      state: 'visible',
      deadLetterSourceArn: source.arn,
      ...(target.fifo && {
        dedupId: message.id,
        sentAt: region.clock.now(),
        sequenceNumber: nextSequenceNumber(target),
      }),
    });
    return true;
  };
}
