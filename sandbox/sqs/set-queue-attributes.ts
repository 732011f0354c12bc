import type { Call, Input } from '../core/action.ts';
import { applyAttributes } from './attributes/apply-attributes.ts';
import { checkAttributes } from './attributes/rules.ts';
import { durationOf, settle } from './queue/queue.ts';
import { missingParameter } from './request/errors.ts';
import { textMap } from './request/input.ts';
import { queueOf } from './request/queue-of.ts';

/** Sets all of the attributes or, where one is refused, none. They hold at once, where AWS takes up to a minute. */
export function setQueueAttributes(call: Call, input: Input): object {
  const queue = queueOf(call, input);
  const attributes = textMap(input, 'Attributes');
  if (attributes.size === 0) throw missingParameter('Attributes');
  checkAttributes(attributes, { region: call.region, arn: queue.arn, fifo: queue.fifo });
  applyAttributes(queue, attributes);
  // Only a FIFO queue's delay reaches back to messages already sent (SQS guide, delay queues).
  if (queue.fifo && attributes.has('DelaySeconds')) queue.messages.delayAll(durationOf(queue, 'DelaySeconds'));
  queue.modifiedAt = call.region.clock.now();
  settle(queue, queue.modifiedAt);
  return {};
}
