import type { Input } from '../../core/action.ts';
import { type Queue, settle } from '../queue/queue.ts';
import { invalidValue, missingParameter, prefixed } from '../request/errors.ts';
import { optionalInteger, text } from '../request/input.ts';
import { messageOfHandle } from './receipt-handle.ts';

/** Seconds from the receive on; SQS API reference, ChangeMessageVisibility. */
const MAX_TOTAL_SECONDS = 43_200;

/**
 * Starts the visibility timeout of a message in flight anew; 0 gives it back at once.
 * @throws ServiceError `MessageNotInflight`, `InvalidParameterValue`, `ReceiptHandleIsInvalid`
 */
export function changeOne(queue: Queue, entry: Input, now: number): object {
  const handle = text(entry, 'ReceiptHandle');
  const seconds = optionalInteger(entry, 'VisibilityTimeout', 0, MAX_TOTAL_SECONDS);
  if (seconds === undefined) throw missingParameter('VisibilityTimeout');
  const message = messageOfHandle(queue, handle);
  if (message?.state !== 'in-flight' || message.receiptHandle !== handle) {
    throw prefixed('MessageNotInflight', 'The specified message is not in flight.');
  }
  const dueAt = now + seconds * 1_000;
  if (dueAt > (message.receivedAt ?? now) + MAX_TOTAL_SECONDS * 1_000) {
    const reason = `Total VisibilityTimeout for the message is beyond the limit [${MAX_TOTAL_SECONDS} seconds]`;
    throw invalidValue('VisibilityTimeout', seconds, reason);
  }
  queue.messages.extend(message, dueAt);
  settle(queue, now);
  return {};
}
