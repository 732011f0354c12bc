import type { Call, Input } from '../core/action.ts';
import { readAttributes } from './messages/read-attributes.ts';
import { sendOne } from './messages/send-one.ts';
import { messageSize } from './queue/message-size.ts';
import { readEntries, runBatch } from './request/batch.ts';
import { prefixed } from './request/errors.ts';
import { optionalText } from './request/input.ts';
import { queueOf } from './request/queue-of.ts';

/** Bytes of all messages of a batch together; SQS API reference, SendMessageBatch. */
const MAX_BATCH_BYTES = 1_048_576;

/** @throws ServiceError `BatchRequestTooLong`; what is wrong with one entry is in `Failed` */
export function sendMessageBatch(call: Call, input: Input): object {
  const queue = queueOf(call, input);
  const entries = readEntries(input);
  const bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  if (bytes > MAX_BATCH_BYTES) {
    const message = `Batch requests cannot be longer than ${MAX_BATCH_BYTES} bytes. You have sent ${bytes} bytes.`;
    throw prefixed('BatchRequestTooLong', message);
  }
  return runBatch(call, entries, (entry) => sendOne(call, queue, entry));
}

/** Attributes that cannot be read count nothing here: their own entry will say why. */
function sizeOf(entry: Input): number {
  const body = optionalText(entry, 'MessageBody') ?? '';
  try {
    return messageSize(body, readAttributes(entry));
  } catch {
    return messageSize(body, {});
  }
}
