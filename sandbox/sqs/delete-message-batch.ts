import type { Call, Input } from '../core/action.ts';
import { deleteOne } from './messages/delete-one.ts';
import { readEntries, runBatch } from './request/batch.ts';
import { queueOf } from './request/queue-of.ts';

export function deleteMessageBatch(call: Call, input: Input): object {
  const queue = queueOf(call, input);
  return runBatch(call, readEntries(input), (entry) => deleteOne(queue, entry));
}
