import type { Intent } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';
import { subscriptionEnds, subscriptionId } from '../../subscription-id.ts';
import { awaitsConfirmation } from '../awaits-confirmation.ts';
import type { Planner } from '../planner.ts';
import { Refusal } from '../refusal.ts';
import { subscriptionName, theSubscription } from '../resources.ts';
import { effective, sameSubscription, subscribe } from './subscribe.ts';
import { forgoGone, unsubscribe } from './unsubscribe.ts';

type Move = Extract<Intent, { kind: 'moveSubscription' }>;

/**
 * The new one stands, with everything that the old one has, before the old one goes: in between a message may arrive in
 * both queues, but none is lost. A move that got stuck halfway goes on.
 */
export function planMove(planner: Planner, { subscription: id, queueArn }: Move): void {
  const { world } = planner;
  const { topicArn, protocol } = subscriptionEnds(id);
  const target = subscriptionId({ topicArn, protocol: 'sqs', endpoint: queueArn });
  if (id === target) return;
  if (!world.subscriptions.has(id) && world.subscriptions.has(target)) {
    forgoGone(planner, id);
    return;
  }
  const old = theSubscription(world, id);
  if (protocol !== 'sqs')
    throw new Refusal(`Subscription ${subscriptionName(id)} delivers to no queue, so it cannot be moved to one.`);
  if (awaitsConfirmation(world, protocol, queueArn)) {
    const words = 'subscribe it first, and end the old subscription when it is confirmed.';
    throw new Refusal(
      `Queue ${nameOfArn(queueArn)} is another account's and would get nothing while pending: ${words}`,
    );
  }
  const existing = world.subscriptions.has(target) ? theSubscription(world, target) : null;
  if (existing && !sameSubscription(existing.attributes, old.attributes)) {
    throw new Refusal(
      `Queue ${nameOfArn(queueArn)} is subscribed to topic ${nameOfArn(topicArn)} already, with other settings.`,
    );
  }
  const wanted = { topicArn, protocol, endpoint: queueArn, attributes: effective(old.attributes) };
  subscribe(planner, {
    wanted,
    queues: [queueArn],
    why: `So that queue ${nameOfArn(queueArn)} gets the same of topic`,
  });
  unsubscribe(planner, id, `Queue ${nameOfArn(queueArn)} gets it in place of ${nameOfArn(old.endpoint)}`);
}
