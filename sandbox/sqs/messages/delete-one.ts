import type { Input } from '../../core/action.ts';
import type { Queue } from '../queue/queue.ts';
import { invalidValue } from '../request/errors.ts';
import { text } from '../request/input.ts';
import { messageOfHandle } from './receipt-handle.ts';

/**
 * Deletes by receipt handle. A standard queue answers 200 also when the message was received again meanwhile, and keeps
 * it; a FIFO queue deletes only within the visibility timeout of that very receive.
 * @throws ServiceError `ReceiptHandleIsInvalid`, `InvalidParameterValue`
 */
export function deleteOne(queue: Queue, entry: Input): object {
  const handle = text(entry, 'ReceiptHandle');
  const message = messageOfHandle(queue, handle);
  if (!message) return {};
  const current = message.receiptHandle === handle;
  if (queue.fifo && !(current && message.state === 'in-flight')) {
    throw invalidValue('ReceiptHandle', handle, 'The receipt handle has expired');
  }
  if (current) queue.messages.remove(message);
  return {};
}
