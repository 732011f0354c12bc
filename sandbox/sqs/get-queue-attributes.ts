import type { Call, Input } from '../core/action.ts';
import { SETTABLE } from './attributes/rules.ts';
import type { Queue } from './queue/queue.ts';
import { invalidAttributeName } from './request/errors.ts';
import { texts } from './request/input.ts';
import { queueOf } from './request/queue-of.ts';

/** What a queue knows of itself; the moments are whole seconds since the epoch. */
const READ_ONLY = new Map<string, (queue: Queue) => string | undefined>([
  ['QueueArn', (queue) => queue.arn],
  ['ApproximateNumberOfMessages', (queue) => String(queue.messages.counts.visible)],
  ['ApproximateNumberOfMessagesNotVisible', (queue) => String(queue.messages.counts['in-flight'])],
  ['ApproximateNumberOfMessagesDelayed', (queue) => String(queue.messages.counts.delayed)],
  ['CreatedTimestamp', (queue) => String(Math.floor(queue.createdAt / 1_000))],
  ['LastModifiedTimestamp', (queue) => String(Math.floor(queue.modifiedAt / 1_000))],
  ['FifoQueue', (queue) => (queue.fifo ? 'true' : undefined)],
]);

/** The attributes asked for, as far as the queue has them. */
export function getQueueAttributes(call: Call, input: Input): object {
  const queue = queueOf(call, input);
  const asked = texts(input, 'AttributeNames');
  const names = asked.includes('All') ? [...READ_ONLY.keys(), ...SETTABLE] : asked;
  const attributes: Record<string, string> = {};
  for (const name of names) {
    const read = READ_ONLY.get(name);
    if (!read && !SETTABLE.has(name)) throw invalidAttributeName(name);
    const value = read ? read(queue) : queue.attributes.get(name);
    if (value !== undefined) attributes[name] = value;
  }
  return asked.length > 0 ? { Attributes: attributes } : {};
}
