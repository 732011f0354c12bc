import type { Call } from '../../core/action.ts';
import { regionOfArn } from '../../core/region.ts';
import { deadLetterer } from '../queue/dead-letter.ts';
import { durationOf, type Queue, settle } from '../queue/queue.ts';
import type { QueueMessage } from '../queue/queue-message.ts';
import { overLimit } from '../request/errors.ts';
import type { ReceiveRequest } from './read-receive-request.ts';
import { newReceiptHandle } from './receipt-handle.ts';

/** Messages in flight at one time; SQS guide, quotas. */
const MAX_IN_FLIGHT = 120_000;

/**
 * Takes what can be had at this moment; messages that were received too often go to the dead-letter queue instead.
 * @throws ServiceError `OverLimit`, on short polls of a standard queue only
 */
export function takeMessages(call: Call, queue: Queue, request: ReceiveRequest): readonly QueueMessage[] {
  const now = call.region.clock.now();
  settle(queue, now);
  const dueAt = now + (request.visibilityMs ?? durationOf(queue, 'VisibilityTimeout'));
  const repeated = takeAgain(queue, request, dueAt, now);
  if (repeated) return repeated;
  const room = MAX_IN_FLIGHT - queue.messages.counts['in-flight'];
  if (room <= 0) {
    if (queue.fifo || request.waitMs > 0) return [];
    throw overLimit('Too many messages are in flight: delete some, or wait until their visibility timeouts end.');
  }
  const toDeadLetter = deadLetterer(regionOfArn(call.world, queue.arn), queue);
  const taken = queue.messages.take(Math.min(request.max, room), dueAt, (message) => !toDeadLetter(message));
  for (const message of taken) {
    message.receiveCount += 1;
    message.firstReceivedAt ??= now;
    message.receivedAt = now;
    message.receiptHandle = newReceiptHandle(queue, message);
  }
  if (request.attemptId && taken.length > 0) queue.attempts.remember(request.attemptId, taken, dueAt, now);
  return taken;
}

/** What an earlier attempt of the same id got, hidden anew; it does not count as another receive. */
function takeAgain(
  queue: Queue,
  { attemptId }: ReceiveRequest,
  dueAt: number,
  now: number,
): readonly QueueMessage[] | undefined {
  const messages = attemptId && queue.attempts.find(attemptId, now);
  if (!messages) return undefined;
  for (const message of messages) queue.messages.extend(message, dueAt);
  queue.attempts.remember(attemptId, messages, dueAt, now);
  return messages;
}
