import type { Call, Input } from '../core/action.ts';
import { ServiceError } from '../core/service-error.ts';
import { applyAttributes } from './attributes/apply-attributes.ts';
import { checkAttributes } from './attributes/rules.ts';
import { checkTags } from './attributes/tags.ts';
import { newQueue } from './queue/new-queue.ts';
import type { Queue } from './queue/queue.ts';
import { invalidAttributeName, invalidParameterValue } from './request/errors.ts';
import { text, textMap } from './request/input.ts';
import { urlOf } from './request/page-of-queues.ts';

/** Makes a queue, or answers the one that is there with the same attributes. */
export function createQueue(call: Call, input: Input): object {
  const name = text(input, 'QueueName');
  const { FifoQueue, ...rest } = Object.fromEntries(textMap(input, 'Attributes'));
  const attributes = new Map(Object.entries(rest));
  const fifo = readKind(name, FifoQueue);
  const existing = call.region.sqs.queues.get(name);
  const arn = `arn:aws:sqs:${call.region.name}:${call.region.account}:${name}`;
  checkAttributes(attributes, { region: call.region, arn, fifo });
  if (existing) {
    assertSame(existing, attributes);
    return { QueueUrl: urlOf(call, existing) };
  }
  const queue = newQueue(call.region, name, arn, fifo);
  applyAttributes(queue, attributes);
  for (const [key, value] of checkTags(textMap(input, 'tags'))) queue.tags.set(key, value);
  call.region.sqs.queues.set(name, queue);
  return { QueueUrl: urlOf(call, queue) };
}

/** Whether a FIFO queue is asked for: name and attribute must say the same. */
function readKind(name: string, fifoQueue: string | undefined): boolean {
  if (fifoQueue !== undefined && fifoQueue !== 'true') throw invalidAttributeName('FifoQueue');
  const fifo = fifoQueue === 'true';
  const rule = 'can only include alphanumeric characters, hyphens, or underscores';
  if (fifo && !/^[A-Za-z0-9_-]{1,75}\.fifo$/.test(name)) {
    throw invalidParameterValue(
      `The name of a FIFO queue ${rule}, must end with .fifo suffix and be 1 to 80 in length.`,
    );
  }
  if (!fifo && !/^[A-Za-z0-9_-]{1,80}$/.test(name)) {
    throw invalidParameterValue(`The name of a queue ${rule}, and be 1 to 80 in length.`);
  }
  return fifo;
}

function assertSame(queue: Queue, attributes: ReadonlyMap<string, string>): void {
  for (const [name, value] of attributes) {
    if ((queue.attributes.get(name) ?? '') === value) continue;
    throw new ServiceError({
      code: 'QueueAlreadyExists',
      shape: 'QueueNameExists',
      message: `A queue already exists with the same name and a different value for attribute ${name}`,
    });
  }
}
