import { describe, expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { planChange } from './plan-change.ts';
import { aWorld, queueState, subscriptionOf, topicState } from './testing/a-world.ts';

const settings = {
  filterPolicy: null,
  filterPolicyScope: 'MessageAttributes',
  rawMessageDelivery: false,
  deadLetterArn: null,
} as const;

function subscribe(
  topic: string,
  queue: string,
  over: Partial<Extract<Intent, { kind: 'subscribe' }>['settings']> = {},
): Intent {
  return {
    kind: 'subscribe',
    topicArn: topicArn(topic),
    protocol: 'sqs',
    endpoint: queueArn(queue),
    settings: { ...settings, ...over },
  };
}

const actions = (intents: Intent[], world = aWorld({})) =>
  planChange(intents, world).steps.map(({ call }) => call.action);

describe('planChange', () => {
  it('lets a topic send before it subscribes the queue', () => {
    const world = aWorld({ queues: [queueState('mail')], topics: [topicState('orders')] });
    const plan = planChange([subscribe('orders', 'mail')], world);
    expect(plan.steps.map(({ call }) => call.action)).toEqual(['SetQueueAttributes', 'Subscribe']);
    expect(plan.steps[0]?.reason).toBe('So that topic orders may send to queue mail');
    expect(plan.policies[0]?.statements).toMatchObject([
      { change: 'added', words: 'SNS topic orders may send to this queue' },
    ]);
  });

  it('makes a queue with its policy and its dead-letter queue in as few calls as order allows', () => {
    const world = aWorld({ topics: [topicState('orders')] }, [queueArn('mail'), queueArn('mail-dlq')]);
    const intents: Intent[] = [
      { kind: 'createQueue', name: 'mail', attributes: {}, tags: {} },
      subscribe('orders', 'mail'),
      { kind: 'createQueue', name: 'mail-dlq', attributes: {}, tags: {} },
      {
        kind: 'setRedrivePolicy',
        queueArn: queueArn('mail'),
        deadLetter: { arn: queueArn('mail-dlq'), maxReceiveCount: 5 },
      },
    ];
    expect(actions(intents, world)).toEqual(['CreateQueue', 'Subscribe', 'CreateQueue', 'SetQueueAttributes']);
  });

  it('subscribes the new queue before it lets the old one go', () => {
    const world = aWorld({
      queues: [queueState('mail'), queueState('post')],
      topics: [topicState('orders')],
      subscriptions: [subscriptionOf('orders', 'mail', { FilterPolicy: '{"kind":["pick"]}' })],
    });
    const move: Intent = {
      kind: 'moveSubscription',
      subscription: subscriptionOf('orders', 'mail').id,
      queueArn: queueArn('post'),
    };
    const plan = planChange([move], world);
    expect(plan.steps.map(({ call }) => call.action)).toEqual(['SetQueueAttributes', 'Subscribe', 'Unsubscribe']);
    expect(plan.steps[1]?.call).toMatchObject({ attributes: { FilterPolicy: '{"kind":["pick"]}' } });
  });
});
