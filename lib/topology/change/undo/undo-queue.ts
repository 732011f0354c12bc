import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Before } from '#lib/contracts/plan.ts';
import { nameOfArn } from '../../arn.ts';
import { deadLetterOf } from '../dead-letter-of.ts';
import { subscriptionsAt } from '../open-world.ts';
import { depthOf, sourcesOf } from '../picture.ts';
import type { Planner } from '../planner.ts';
import { createAttributes } from '../plans/create-queue.ts';
import { deleteQueue } from '../plans/delete-queue.ts';
import { sameText } from '../policy/delivery-statement.ts';
import { Refusal } from '../refusal.ts';
import { ownTags } from '../rules/tags.ts';

/** What a new queue has only where it is given it: more would go with the queue, and be nobody's to put back. */
const ADDED_LATER = ['Policy', 'RedrivePolicy', 'RedriveAllowPolicy'];

/** A queue that the change made goes only while it is empty, unused and as it was made. */
export function undoCreateQueue(planner: Planner, call: Extract<AwsCall, { action: 'CreateQueue' }>): void {
  const { world } = planner;
  const queue = world.queues.get(call.arn);
  if (queue === null) return;
  const name = nameOfArn(call.arn);
  if (!queue) throw new Refusal(`Queue ${name} was not read, so it stays.`);
  const depth = depthOf(world, call.arn);
  if (depth === null) throw new Refusal(`Queue ${name} stays: how many messages it holds is not known.`);
  if (depth > 0)
    throw new Refusal(`Queue ${name} stays: it holds about ${depth} ${depth === 1 ? 'message' : 'messages'}.`);
  const { FifoQueue: _, ...made } = call.attributes;
  const other = [...Object.keys(made), ...ADDED_LATER].find(
    (each) => !sameText(queue.attributes[each] ?? '', made[each] ?? ''),
  );
  if (other) throw new Refusal(`Queue ${name} stays: its ${other} was changed since it was made.`);
  const [subscription] = subscriptionsAt(world, call.arn);
  if (subscription) throw new Refusal(`Queue ${name} stays: topic ${nameOfArn(subscription.topicArn)} delivers to it.`);
  const [source] = sourcesOf(world, call.arn);
  if (source) throw new Refusal(`Queue ${name} stays: the dead letters of ${nameOfArn(source)} go to it.`);
  deleteQueue(planner, call.arn, 'The change made it, and it is empty');
}

/** A queue that the change deleted is made anew; its messages are gone. */
export function undoDeleteQueue(planner: Planner, before: Before): void {
  if (before.kind !== 'resource') return;
  const { arn, attributes, tags } = before.resource;
  const name = nameOfArn(arn);
  const now = planner.world.queues.get(arn);
  if (now && sameQueue(now.attributes, attributes)) return;
  if (now) throw new Refusal(`There is a queue ${name} again, with other attributes; it stays as it is.`);
  if (now === undefined) throw new Refusal(`Queue ${name} was not read, so it is not made anew.`);
  planner.stays(`The messages that ${name} held when it was deleted are gone.`);
  const { RedrivePolicy: _, ...others } = attributes;
  const target = deadLetterOf(attributes)?.arn ?? '';
  const lost = planner.world.queues.get(target) === null;
  if (lost) planner.stays(`The dead-letter queue of ${name} is gone: ${nameOfArn(target)}.`);
  const given = createAttributes(arn, lost ? others : attributes);
  planner.step({ action: 'CreateQueue', arn, attributes: given, tags: ownTags(tags) }, 'The change deleted it');
}

function sameQueue(now: Record<string, string>, before: Record<string, string>): boolean {
  return Object.keys({ ...now, ...before }).every((name) => (now[name] ?? '') === (before[name] ?? ''));
}
