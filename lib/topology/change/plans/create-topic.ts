import type { AttributeValues, Intent } from '#lib/contracts/intent.ts';
import { topicArnAt } from '../../arn.ts';
import type { Planner } from '../planner.ts';
import { Refusal } from '../refusal.ts';
import { isFifo } from '../rules/fifo.ts';
import { withValues } from '../with-values.ts';
import { checkTopicAttributes } from './edit-topic.ts';
import { setTags } from './set-tags.ts';

type Create = Extract<Intent, { kind: 'createTopic' }>;

/** A topic that is there with the same attributes takes no step but for its tags. */
export function planCreateTopic(planner: Planner, { name, attributes: given, tags }: Create): void {
  const arn = topicArnAt(planner.world.place, name);
  const { FifoTopic: fifo, ...set } = given;
  const attributes = withValues({}, set);
  if (fifo === 'true' && !isFifo(arn)) throw new Refusal('The name of a FIFO topic ends in .fifo.');
  const existing = planner.world.topics.get(arn);
  if (existing) {
    const other = Object.keys(attributes).find((each) => existing.attributes[each] !== attributes[each]);
    if (other) throw new Refusal(`There is a topic ${name} already, with another ${other}.`);
    setTags(planner, arn, tags);
    return;
  }
  checkTopicAttributes(arn, attributes);
  const call = { action: 'CreateTopic', arn, attributes: topicAttributes(arn, attributes), tags } as const;
  planner.step(call, `There is no topic ${name} yet`);
}

/** What CreateTopic is given: the name's end alone does not make a topic FIFO. */
export function topicAttributes(arn: string, attributes: AttributeValues): AttributeValues {
  return isFifo(arn) ? { FifoTopic: 'true', ...attributes } : attributes;
}
