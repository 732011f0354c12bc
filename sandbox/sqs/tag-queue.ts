import type { Call, Input } from '../core/action.ts';
import { checkTags } from './attributes/tags.ts';
import { missingParameter } from './request/errors.ts';
import { textMap } from './request/input.ts';
import { queueOf } from './request/queue-of.ts';

/** Adds tags; a key that is there gets the new value. */
export function tagQueue(call: Call, input: Input): object {
  const queue = queueOf(call, input);
  const added = textMap(input, 'Tags');
  if (added.size === 0) throw missingParameter('Tags');
  for (const [key, value] of checkTags(new Map([...queue.tags, ...added]))) queue.tags.set(key, value);
  return {};
}
