import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { AttributeValues, Intent } from '#lib/contracts/intent.ts';
import type { Before } from '#lib/contracts/plan.ts';
import { nameOfArn } from '../../arn.ts';
import type { Planner } from '../planner.ts';
import { theQueue } from '../resources.ts';
import { putBack } from './put-back.ts';
import { undoPolicy } from './undo-policy.ts';

type SetAttributes = Extract<AwsCall, { action: 'SetQueueAttributes' }>;

/** Puts back in one call what was not changed since; of a policy that was, only what the step did to it. */
export function undoQueueAttributes(
  planner: Planner,
  { arn, attributes: set }: SetAttributes,
  before: Before,
  intents: readonly Intent[],
): void {
  if (before.kind !== 'values') return;
  const { attributes: current } = theQueue(planner.world, arn);
  const attributes: AttributeValues = {};
  for (const [name, value] of Object.entries(before.values)) {
    const [after, now] = [set[name] || null, current[name] ?? null];
    if (name === 'Policy') {
      const policy = undoPolicy(planner, { queueArn: arn, before: value, after, now, intents });
      if (policy !== now) attributes.Policy = policy ?? '';
      continue;
    }
    const back = putBack(name, { before: value, after, now });
    if (back === 'changed since') planner.stays(`${name} of ${nameOfArn(arn)} was changed since and stays as it is.`);
    else if (back) attributes[name] = back.value;
    if (typeof back === 'object' && back?.exact === false) {
      planner.stays(`${name} of ${nameOfArn(arn)} stays set, to AWS's default ${back.value}.`);
    }
  }
  if (Object.keys(attributes).length === 0) return;
  planner.step({ action: 'SetQueueAttributes', arn, attributes }, `So that ${nameOfArn(arn)} is as it was before`);
}
