import type { Call, Input } from '../core/action.ts';
import { texts } from './request/input.ts';
import { queueOf } from './request/queue-of.ts';

/** Takes tags away; keys that are not there are no error. */
export function untagQueue(call: Call, input: Input): object {
  const queue = queueOf(call, input);
  for (const key of texts(input, 'TagKeys')) queue.tags.delete(key);
  return {};
}
