import type { Call, Input } from '../core/action.ts';
import { changeOne } from './messages/change-one.ts';
import { queueOf } from './request/queue-of.ts';

export function changeMessageVisibility(call: Call, input: Input): object {
  return changeOne(queueOf(call, input), input, call.region.clock.now());
}
