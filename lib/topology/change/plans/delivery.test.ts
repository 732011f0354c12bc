import { describe, expect, it } from 'vitest';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { planChange } from '../plan-change.ts';
import { redrivePolicyTo } from '../subscription-attributes.ts';
import { aWorld, queueState, subscriptionOf, topicState } from '../testing/a-world.ts';
import type { World } from '../world.ts';

const [MAIL, DLQ, ORDERS] = [queueArn('mail'), queueArn('dlq'), topicArn('orders')];
const queues = [queueState('mail'), queueState('print'), queueState('dlq')];
const start = aWorld({ queues, topics: [topicState('orders')] }, [topicArn('gone')]);

const allow = (topic: string) => planChange([{ kind: 'allowDelivery', topicArn: topic, queueArn: MAIL }], start);

describe('leave to send is given to one topic only', () => {
  it.each(['arn:aws:sns:eu-west-1:999999999999:*', 'arn:aws:sns:eu-west-1:999999999999:order?'])(
    'not by %s',
    (wide) => {
      expect(allow(wide)).toMatchObject({
        steps: [],
        refusals: [{ words: `${wide} is not the ARN of one SNS topic.` }],
      });
    },
  );

  it('that is there, as far as can be seen', () => {
    expect(allow(topicArn('gone')).refusals).toEqual([{ intent: 0, words: 'There is no topic gone.' }]);
    expect(allow('arn:aws:sns:eu-west-1:999999999999:orders')).toMatchObject({ steps: [{}], refusals: [] });
  });
});

it('is not taken back from a dead-letter queue that others of the topic, not read yet, may give up into', () => {
  const others = [subscriptionOf('orders', 'print', { RedrivePolicy: redrivePolicyTo(DLQ) })];
  const allowed = planChange([{ kind: 'allowDelivery', topicArn: ORDERS, queueArn: DLQ }], start).policies[0]?.after;
  const state = {
    queues: [queueState('mail'), queueState('print'), queueState('dlq', { Policy: allowed ?? '' })],
    topics: [topicState('orders')],
    subscriptions: [...others, subscriptionOf('orders', 'mail', { RedrivePolicy: redrivePolicyTo(DLQ) })],
  };
  const read = aWorld(state);
  const unread: World = {
    ...read,
    subscriptions: new Map([
      ...read.subscriptions,
      ...others.map((one) => [one.id, { ...one, attributes: null }] as const),
    ]),
    picture: { ...read.picture, subscriptions: [] },
  };
  const plan = planChange([{ kind: 'unsubscribe', subscription: `${ORDERS}|sqs|${MAIL}` }], unread);
  expect(plan.steps.map(({ call }) => call.action)).toEqual(['Unsubscribe']);
  expect(plan.warnings[0]?.words).toContain('were not read yet and may give up into dlq');
});

it('lets the raw flag be changed of a subscription whose filter policy says more than is known here', () => {
  const { id, ...mail } = subscriptionOf('orders', 'mail', { FilterPolicy: '{"a":[{"newer-than-this":1}]}' });
  const world = aWorld({ queues, topics: [topicState('orders')], subscriptions: [{ id, ...mail }] });
  const plan = planChange(
    [{ kind: 'editSubscription', subscription: id, settings: { rawMessageDelivery: true } }],
    world,
  );
  expect(plan).toMatchObject({ refusals: [], steps: [{ call: { name: 'RawMessageDelivery', value: 'true' } }] });
});
