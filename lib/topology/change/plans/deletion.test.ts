import { expect, it } from 'vitest';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { planChange } from '../plan-change.ts';
import { aWorld, queueState, subscriptionOf, topicState } from '../testing/a-world.ts';
import { MAIL, warningsOf } from '../testing/mail-world.ts';

it('warns of messages that go with a queue', () => {
  expect(warningsOf({ kind: 'deleteQueue', queueArn: MAIL })).toContainEqual(
    expect.stringMatching(/^danger: Deleting mail deletes about 12 messages/),
  );
});

it('warns of what a deleted queue leaves hanging', () => {
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: queueArn('dlq'), maxReceiveCount: 1 });
  const world = aWorld({
    queues: [queueState('mail', { RedrivePolicy }), queueState('dlq')],
    topics: [topicState('orders')],
    subscriptions: [subscriptionOf('orders', 'dlq')],
  });
  const plan = planChange([{ kind: 'deleteQueue', queueArn: queueArn('dlq') }], world);
  expect(plan.destroys).toEqual([
    {
      arn: queueArn('dlq'),
      name: 'dlq',
      messages: 0,
      subscriptions: [subscriptionOf('orders', 'dlq').id],
      deadLetterFor: [MAIL],
    },
  ]);
  expect(plan.warnings.filter(({ severity }) => severity === 'danger')).toHaveLength(2);
});

it('ends the subscriptions of a deleted topic one by one, so that each can be put back', () => {
  const subscription = subscriptionOf('orders', 'mail');
  const world = aWorld({
    queues: [queueState('mail')],
    topics: [topicState('orders')],
    subscriptions: [subscription],
  });
  const plan = planChange([{ kind: 'deleteTopic', topicArn: topicArn('orders') }], world);
  expect(plan.steps.map(({ call }) => call.action)).toEqual(['Unsubscribe', 'DeleteTopic']);
  expect(plan.destroys).toMatchObject([{ name: 'orders', messages: null, subscriptions: [subscription.id] }]);
});
