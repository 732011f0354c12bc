import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Before } from '#lib/contracts/plan.ts';
import { nameOfArn } from '../../arn.ts';
import type { Planner } from '../planner.ts';
import { Refusal } from '../refusal.ts';
import { subscriptionName, theSubscription, theTopic } from '../resources.ts';
import { putBack } from './put-back.ts';

type SetOne = Extract<AwsCall, { action: 'SetTopicAttributes' | 'SetSubscriptionAttributes' }>;

/** Puts back one attribute of a topic or subscription. */
export function undoValue(planner: Planner, call: SetOne, before: Before): void {
  if (before.kind !== 'values') return;
  const { name } = call;
  const onTopic = call.action === 'SetTopicAttributes';
  const { attributes } = onTopic
    ? theTopic(planner.world, call.arn)
    : theSubscription(planner.world, call.subscription);
  const values = { before: before.values[name] ?? null, after: call.value || null, now: attributes[name] ?? null };
  const of = onTopic ? `topic ${nameOfArn(call.arn)}` : `subscription ${subscriptionName(call.subscription)}`;
  const back = putBack(name, values);
  if (back === null) return;
  if (back === 'changed since') throw new Refusal(`${name} of ${of} was changed since and stays as it is.`);
  if (!back.exact) planner.stays(`${name} of ${of} stays set, to AWS's default ${back.value}.`);
  planner.step({ ...call, value: back.value }, `So that ${of} is as it was before`);
}
