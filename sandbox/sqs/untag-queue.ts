import type { Call, Input } from '../core/action.ts';
import { missingParameter } from './request/errors.ts';
import { texts } from './request/input.ts';
import { queueOf } from './request/queue-of.ts';

/** Takes tags away; keys that are not there are no error. */
export function untagQueue(call: Call, input: Input): object {
  const queue = queueOf(call, input);
  const keys = texts(input, 'TagKeys');
  if (keys.length === 0) throw missingParameter('TagKeys');
  for (const key of keys) queue.tags.delete(key);
  return {};
}
