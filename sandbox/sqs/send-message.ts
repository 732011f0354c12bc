import type { Call, Input } from '../core/action.ts';
import { sendOne } from './messages/send-one.ts';
import { queueOf } from './request/queue-of.ts';

export function sendMessage(call: Call, input: Input): object {
  return sendOne(call, queueOf(call, input), input);
}
