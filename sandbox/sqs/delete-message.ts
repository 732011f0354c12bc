import type { Call, Input } from '../core/action.ts';
import { deleteOne } from './messages/delete-one.ts';
import { queueOf } from './request/queue-of.ts';

export function deleteMessage(call: Call, input: Input): object {
  return deleteOne(queueOf(call, input), input);
}
