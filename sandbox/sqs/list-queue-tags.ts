import type { Call, Input } from '../core/action.ts';
import { queueOf } from './request/queue-of.ts';

export function listQueueTags(call: Call, input: Input): object {
  const { tags } = queueOf(call, input);
  return tags.size > 0 ? { Tags: Object.fromEntries(tags) } : {};
}
