import type { Call, Input } from '../core/action.ts';
import { queueOf } from './request/queue-of.ts';

/** Deletes a queue with all that is in it; its name stays blocked for 60 seconds. */
export function deleteQueue(call: Call, input: Input): object {
  const queue = queueOf(call, input);
  const { sqs, clock } = call.region;
  sqs.queues.delete(queue.name);
  sqs.deletedAt.set(queue.name, clock.now());
  queue.deleted = true;
  queue.messages.clear();
  queue.messages.wake();
  return {};
}
