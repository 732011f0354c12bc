import { randomUUID } from 'node:crypto';
import type { Queue } from '../queue/queue.ts';
import type { QueueMessage } from '../queue/queue-message.ts';
import { receiptHandleIsInvalid } from '../request/errors.ts';

/** A new handle for one receive of one message. */
export function newReceiptHandle(queue: Queue, message: QueueMessage): string {
  return Buffer.from([randomUUID(), queue.arn, message.id].join(' ')).toString('base64');
}

/**
 * The message that a handle of this queue stands for; `undefined` when it is gone.
 * @throws ServiceError `ReceiptHandleIsInvalid` for what no receive of this queue answered
 */
export function messageOfHandle(queue: Queue, handle: string): QueueMessage | undefined {
  const [, arn, id] = Buffer.from(handle, 'base64').toString().split(' ');
  if (arn !== queue.arn || !id) throw receiptHandleIsInvalid(handle);
  return queue.messages.get(id);
}
