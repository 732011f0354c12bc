import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Destroyed } from '#lib/contracts/plan.ts';
import { nameOfArn } from '../arn.ts';
import { type OpenWorld, subscriptionsAt } from './open-world.ts';
import { depthOf, sourcesOf } from './picture.ts';

/** What a call deletes, with what goes or is left hanging with it; `null` = nothing. */
export function destroyedBy(world: OpenWorld, call: AwsCall): Destroyed | null {
  if (call.action !== 'DeleteQueue' && call.action !== 'DeleteTopic') return null;
  const { arn } = call;
  const ids = subscriptionsAt(world, arn).map(({ id }) => id);
  return {
    arn,
    name: nameOfArn(arn),
    messages: call.action === 'DeleteQueue' ? depthOf(world, arn) : null,
    subscriptions: ids.sort(),
    deadLetterFor: call.action === 'DeleteQueue' ? sourcesOf(world, arn) : [],
  };
}
