import type { Intent } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';
import { subscriptionEnds } from '../../subscription-id.ts';
import { awaitsConfirmation } from '../awaits-confirmation.ts';
import { deadLetterOf } from '../dead-letter-of.ts';
import type { Planner } from '../planner.ts';
import { subscriptionName, theSubscription } from '../resources.ts';
import type { WorldSubscription } from '../world.ts';
import { forgoDelivery } from './delivery.ts';

/** Of a subscription that is gone already only what its queue's policy still says is left to do. */
export function planUnsubscribe(
  planner: Planner,
  { subscription: id }: Extract<Intent, { kind: 'unsubscribe' }>,
): void {
  if (planner.world.subscriptions.has(id)) unsubscribe(planner, id, 'So that it is delivered no more');
  else forgoGone(planner, id);
}

/** Takes back what the queue of a subscription that is gone still lets. */
export function forgoGone(planner: Planner, id: string): void {
  const { topicArn, protocol, endpoint } = subscriptionEnds(id);
  if (protocol === 'sqs') forgoDelivery(planner, { topicArn, queueArn: endpoint });
}

/** The policies of the queues after the subscription, so that nothing is refused in between. */
export function unsubscribe(planner: Planner, id: string, reason: string): void {
  const subscription = theSubscription(planner.world, id);
  planner.step({ action: 'Unsubscribe', subscription: id }, reason);
  if (awaitsConfirmation(planner.world, subscription.protocol, subscription.endpoint)) {
    planner.stays(
      `Subscription ${subscriptionName(id)} would have to be confirmed anew by ${nameOfArn(subscription.endpoint)}.`,
    );
  }
  forgoQueues(planner, subscription);
}

/** What the queues of a subscription that is gone need not let any more. */
export function forgoQueues(planner: Planner, { topicArn, endpoint, attributes }: WorldSubscription): void {
  const deadLetter = attributes && deadLetterOf(attributes)?.arn;
  for (const queueArn of [endpoint, ...(deadLetter ? [deadLetter] : [])])
    forgoDelivery(planner, { topicArn, queueArn });
}
