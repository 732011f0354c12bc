import type { AttributeValues, Intent } from '#lib/contracts/intent.ts';
import { queueArnAt } from '../../arn.ts';
import { newQueueAttributes } from '../new-attributes.ts';
import type { Planner } from '../planner.ts';
import { Refusal } from '../refusal.ts';
import { isFifo } from '../rules/fifo.ts';
import { withValues } from '../with-values.ts';
import { checkQueueAttributes, withEncryption } from './check-queue-attributes.ts';
import { setTags } from './set-tags.ts';

type Create = Extract<Intent, { kind: 'createQueue' }>;

/** A queue that is there with the same attributes takes no step but for its tags. */
export function planCreateQueue(planner: Planner, { name, attributes: given, tags }: Create): void {
  const arn = queueArnAt(planner.world.place, name);
  const { FifoQueue: fifo, ...set } = given;
  const attributes = withValues({}, withEncryption(set));
  if (fifo === 'true' && !isFifo(arn)) throw new Refusal('The name of a FIFO queue ends in .fifo.');
  if (planner.does('DeleteQueue', arn)) {
    throw new Refusal(
      `The name ${name} is blocked for 60 seconds after its queue is deleted: make it in a plan of its own.`,
    );
  }
  const existing = planner.world.queues.get(arn);
  if (existing) {
    const other = Object.keys(attributes).find((each) => existing.attributes[each] !== attributes[each]);
    if (other) throw new Refusal(`There is a queue ${name} already, with another ${other}.`);
    setTags(planner, arn, tags);
    return;
  }
  checkQueueAttributes(planner, { arn, now: newQueueAttributes(arn), set: attributes });
  const call = { action: 'CreateQueue', arn, attributes: createAttributes(arn, attributes), tags } as const;
  planner.step(call, `There is no queue ${name} yet`);
}

/** What CreateQueue is given: the name's end alone does not make a queue FIFO. */
export function createAttributes(arn: string, attributes: AttributeValues): AttributeValues {
  return isFifo(arn) ? { FifoQueue: 'true', ...attributes } : attributes;
}
