import type { Region } from '../../core/region.ts';
import { contentHash, enqueue } from '../queue/enqueue.ts';
import { findQueue } from '../queue/find-queue.ts';
import type { Queue } from '../queue/queue.ts';
import type { QueueMessage } from '../queue/queue-message.ts';

type Outcome = { kind: 'moved' } | { kind: 'nothing-left' } | { kind: 'failed'; reason: string };

/**
 * Moves the next visible message. To its destination it is new: another id, enqueue time and count. One whose way
 * cannot be found stays where it is.
 */
export function moveNext(region: Region, source: Queue, destinationArn: string | undefined): Outcome {
  const now = region.clock.now();
  let outcome: Outcome = { kind: 'nothing-left' };
  const [stuck] = source.messages.take(1, now, (message) => {
    const targetArn = destinationArn ?? message.deadLetterSourceArn;
    const target = targetArn && findQueue(region, targetArn);
    if (!target) {
      const reason = targetArn ? 'AWS.SimpleQueueService.NonExistentQueue' : 'CouldNotDetermineMessageSource';
      outcome = { kind: 'failed', reason };
      return true;
    }
    resend(target, message, now);
    outcome = { kind: 'moved' };
    return false;
  });
  if (stuck) source.messages.settle(now, Number.POSITIVE_INFINITY);
  return outcome;
}

/** A deduplication id of its own, so that the five minutes of the original do not swallow the message. */
function resend(target: Queue, message: QueueMessage, now: number): void {
  enqueue(target, now, {
    body: message.body,
    attributes: message.attributes,
    senderId: message.senderId,
    groupId: message.groupId,
    traceHeader: message.traceHeader,
    dedupId: contentHash(`${message.id} ${now}`),
    delayMs: 0,
  });
}
