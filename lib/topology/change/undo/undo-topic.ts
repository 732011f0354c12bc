import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Before } from '#lib/contracts/plan.ts';
import { nameOfArn } from '../../arn.ts';
import { subscriptionsAt } from '../open-world.ts';
import type { Planner } from '../planner.ts';
import { topicAttributes } from '../plans/create-topic.ts';
import { sameText } from '../policy/delivery-statement.ts';
import { Refusal } from '../refusal.ts';
import { ownTags } from '../rules/tags.ts';

/** A topic that the change made goes only while nobody else uses it and it is as it was made. */
export function undoCreateTopic(planner: Planner, call: Extract<AwsCall, { action: 'CreateTopic' }>): void {
  const topic = planner.world.topics.get(call.arn);
  if (topic === null) return;
  const name = nameOfArn(call.arn);
  if (!topic) throw new Refusal(`Topic ${name} was not read, so it stays.`);
  const { FifoTopic: _, ...made } = call.attributes;
  const other = Object.keys(made).find((each) => !sameText(topic.attributes[each] ?? '', made[each] ?? ''));
  if (other) throw new Refusal(`Topic ${name} stays: its ${other} was changed since it was made.`);
  const subscriptions = subscriptionsAt(planner.world, call.arn).length;
  if (subscriptions > 0) throw new Refusal(`Topic ${name} stays: it has ${subscriptions} subscriptions.`);
  planner.step({ action: 'DeleteTopic', arn: call.arn }, 'The change made it, and nothing is subscribed to it');
}

/** A topic that the change deleted is made anew. */
export function undoDeleteTopic(planner: Planner, before: Before): void {
  if (before.kind !== 'resource') return;
  const { arn, attributes, tags } = before.resource;
  const name = nameOfArn(arn);
  const now = planner.world.topics.get(arn);
  if (now) throw new Refusal(`There is a topic ${name} again; it stays as it is.`);
  if (now === undefined) throw new Refusal(`Topic ${name} was not read, so it is not made anew.`);
  const call = {
    action: 'CreateTopic',
    arn,
    attributes: topicAttributes(arn, attributes),
    tags: ownTags(tags),
  } as const;
  planner.step(call, 'The change deleted it');
}
