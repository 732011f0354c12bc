import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Before } from '#lib/contracts/plan.ts';
import { nameOfArn } from '../../arn.ts';
import { subscriptionId } from '../../subscription-id.ts';
import { awaitsConfirmation } from '../awaits-confirmation.ts';
import type { Planner } from '../planner.ts';
import { effective, sameSubscription } from '../plans/subscribe.ts';
import { Refusal } from '../refusal.ts';
import { subscriptionName } from '../resources.ts';

/** A subscription that the change made goes, unless somebody changed it since. */
export function undoSubscribe(planner: Planner, call: Extract<AwsCall, { action: 'Subscribe' }>): void {
  const id = subscriptionId(call);
  const found = planner.world.subscriptions.get(id);
  const name = subscriptionName(id);
  if (!found) return;
  if (found.arn === null)
    throw new Refusal(`Subscription ${name} is pending, so it cannot be taken away; AWS drops it after 48 hours.`);
  if (!found.attributes) throw new Refusal(`Subscription ${name} was not read, so it stays.`);
  if (!sameSubscription(found.attributes, call.attributes)) {
    throw new Refusal(`Subscription ${name} was changed since it was made, so it stays.`);
  }
  planner.step({ action: 'Unsubscribe', subscription: id }, 'The change made it');
}

/** A subscription that the change ended is made again, with the same attributes and an ARN of its own. */
export function undoUnsubscribe(planner: Planner, before: Before): void {
  if (before.kind !== 'subscription') return;
  const { id, topicArn, protocol, endpoint, attributes } = before.subscription;
  const found = planner.world.subscriptions.get(id);
  const name = subscriptionName(id);
  if (found && sameSubscription(found.attributes, attributes)) return;
  if (found) throw new Refusal(`There is a subscription ${name} again, with other settings; it stays as it is.`);
  if (planner.world.topics.get(topicArn) === null)
    throw new Refusal(`Topic ${nameOfArn(topicArn)} is gone, and subscription ${name} with it.`);
  if (awaitsConfirmation(planner.world, protocol, endpoint)) {
    planner.stays(`Subscription ${name} delivers nothing until it is confirmed anew.`);
  }
  const call = { action: 'Subscribe', topicArn, protocol, endpoint, attributes: effective(attributes) } as const;
  planner.step(call, 'The change ended it');
}
