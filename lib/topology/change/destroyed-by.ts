import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Destroyed, PlanStep } from '#lib/contracts/plan.ts';
import { nameOfArn } from '../arn.ts';
import { subscriptionEnds } from '../subscription-id.ts';
import { type OpenWorld, subscriptionsAt } from './open-world.ts';
import { depthOf, sourcesOf } from './picture.ts';

/**
 * What a call deletes, with what goes or is left hanging with it; `null` = nothing. Of a topic the subscriptions that the
 * plan ended just before go with it too.
 */
export function destroyedBy(world: OpenWorld, call: AwsCall, steps: readonly PlanStep[]): Destroyed | null {
  if (call.action !== 'DeleteQueue' && call.action !== 'DeleteTopic') return null;
  const { arn } = call;
  const ended = steps.flatMap((step) => (step.call.action === 'Unsubscribe' ? step.call.subscription : []));
  const ids = subscriptionsAt(world, arn).map(({ id }) => id);
  ids.push(...ended.filter((id) => subscriptionEnds(id).topicArn === arn && !world.subscriptions.has(id)));
  return {
    arn,
    name: nameOfArn(arn),
    messages: call.action === 'DeleteQueue' ? depthOf(world, arn) : null,
    subscriptions: ids.sort(),
    deadLetterFor: call.action === 'DeleteQueue' ? sourcesOf(world, arn) : [],
  };
}
