import type { Region } from '../../core/region.ts';
import { contentHash, enqueue } from '../queue/enqueue.ts';
import { findQueue } from '../queue/find-queue.ts';
import { type Queue, settle } from '../queue/queue.ts';
import type { QueueMessage } from '../queue/queue-message.ts';

type Outcome = { kind: 'moved' } | { kind: 'nothing-left' } | { kind: 'failed'; reason: string };

/**
 * Moves the next visible message. To its destination it is new: another id, enqueue time and count. One whose way
 * cannot be found is given back.
 */
export function moveNext(region: Region, source: Queue, destinationArn: string | undefined): Outcome {
  const now = region.clock.now();
  const [message] = source.messages.take(1, now, () => true);
  if (!message) return { kind: 'nothing-left' };
  const targetArn = destinationArn ?? message.deadLetterSourceArn;
  const target = targetArn === undefined ? undefined : findQueue(region, targetArn);
  if (!target) {
    settle(source, now);
    const reason = targetArn ? 'AWS.SimpleQueueService.NonExistentQueue' : 'CouldNotDetermineMessageSource';
    return { kind: 'failed', reason };
  }
  resend(target, message, now);
  source.messages.remove(message);
  return { kind: 'moved' };
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
