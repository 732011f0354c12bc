import type { Call, Input } from '../core/action.ts';
import { prefixed } from './request/errors.ts';
import { queueOf } from './request/queue-of.ts';

/** Milliseconds between two purges of a queue; SQS API reference, PurgeQueue. */
const BETWEEN_PURGES_MS = 60_000;

/** Deletes every message, those in flight and delayed too. */
export function purgeQueue(call: Call, input: Input): object {
  const queue = queueOf(call, input);
  const now = call.region.clock.now();
  if (queue.purgedAt !== undefined && now < queue.purgedAt + BETWEEN_PURGES_MS) {
    const message = `Only one PurgeQueue operation on ${queue.name} is allowed every 60 seconds.`;
    throw prefixed('PurgeQueueInProgress', message, 403);
  }
  queue.purgedAt = now;
  queue.messages.clear();
  return {};
}
