import { expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { queueArn } from '#lib/testing/builders.ts';
import { planChange } from '../plan-change.ts';
import { aWorld, queueState, subscriptionOf, topicState } from '../testing/a-world.ts';
import { refusalsOf, THEIRS } from '../testing/mail-world.ts';

const subscription = subscriptionOf('orders', 'mail');
const start = { queues: [queueState('mail')], topics: [topicState('orders')] };

it('moves and ends no subscription that is pending, since nothing can name it', () => {
  const pending = { ...subscription, arn: null, attributes: null };
  const world = aWorld({ ...start, subscriptions: [pending] });
  const words =
    'Subscription mail of topic orders is pending: AWS names no ARN to change or end it by, and drops it 48 hours after it was made.';
  expect(refusalsOf({ kind: 'unsubscribe', subscription: pending.id }, world)).toEqual([words]);
  const move: Intent = { kind: 'moveSubscription', subscription: pending.id, queueArn: queueArn('post') };
  expect(refusalsOf(move, world)).toEqual([words]);
});

it("does not move to another account's queue, which would leave nobody who gets the messages", () => {
  const world = aWorld({ ...start, subscriptions: [subscription] });
  const plan = planChange([{ kind: 'moveSubscription', subscription: subscription.id, queueArn: THEIRS }], world);
  expect(plan.refusals).toMatchObject([{ words: expect.stringContaining('would get nothing while pending') }]);
  expect(plan.steps).toEqual([]);
});
