import type { Call, Input } from '../core/action.ts';
import { changeOne } from './messages/change-one.ts';
import { readEntries, runBatch } from './request/batch.ts';
import { queueOf } from './request/queue-of.ts';

export function changeMessageVisibilityBatch(call: Call, input: Input): object {
  const queue = queueOf(call, input);
  return runBatch(call, readEntries(input), (entry) => changeOne(queue, entry, call.region.clock.now()));
}
