import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { planChange } from './plan-change.ts';
import { allowInPolicy, deliveryOf } from './policy/merge-policy.ts';
import { aWorld, queueState, subscriptionOf, topicState } from './testing/a-world.ts';
import { anyIntent, anyWorld } from './testing/arbitraries.ts';
import { applied } from './testing/change-of.ts';
import { editQueue, redrive, subscribe } from './testing/intents.ts';
import type { World } from './world.ts';

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

  it('refuses one intent and plans the others all the same', () => {
    const world = aWorld({ queues: [queueState('mail')], topics: [topicState('orders')] }, [queueArn('gone')]);
    const plan = planChange([subscribe('orders', 'gone'), subscribe('orders', 'mail')], world);
    expect(plan.refusals).toEqual([{ intent: 0, words: 'There is no queue gone.' }]);
    expect(plan.steps.map(({ intent }) => intent)).toEqual([1, 1]);
  });

  it('makes a queue with its policy and its dead-letter queue in as few calls as order allows', () => {
    const world = aWorld({ topics: [topicState('orders')] }, [queueArn('mail'), queueArn('mail-dlq')]);
    const intents: Intent[] = [
      { kind: 'createQueue', name: 'mail', attributes: {}, tags: {} },
      subscribe('orders', 'mail'),
      { kind: 'createQueue', name: 'mail-dlq', attributes: {}, tags: {} },
      redrive('mail', 'mail-dlq'),
    ];
    expect(actions(intents, world)).toEqual(['CreateQueue', 'Subscribe', 'CreateQueue', 'SetQueueAttributes']);
  });

  it('subscribes the new queue, with all that the old one has, before it lets the old one go', () => {
    const attributes = {
      FilterPolicy: '{"order":{"kind":["pick"]}}',
      FilterPolicyScope: 'MessageBody',
      RawMessageDelivery: 'true',
      RedrivePolicy: `{ "deadLetterTargetArn": "${queueArn('lost')}" }`,
      DeliveryPolicy: '{"throttlePolicy":{}}',
    };
    const [mail, lost] = ['mail', 'lost'].map((name) => {
      const policy = allowInPolicy(null, { queueArn: queueArn(name), topicArn: topicArn('orders') }).text ?? '';
      return queueState(name, { Policy: policy });
    });
    const subscription = subscriptionOf('orders', 'mail', attributes);
    const world = aWorld({
      queues: [mail ?? queueState('mail'), lost ?? queueState('lost'), queueState('post')],
      topics: [topicState('orders')],
      subscriptions: [subscription],
    });
    const move: Intent = { kind: 'moveSubscription', subscription: subscription.id, queueArn: queueArn('post') };
    const { steps } = planChange([move], world);
    expect(
      steps.map(({ call }) => ('arn' in call ? `${call.action} ${call.arn.split(':').at(-1)}` : call.action)),
    ).toEqual(['SetQueueAttributes post', 'Subscribe', 'Unsubscribe', 'SetQueueAttributes mail']);
    expect(steps[1]?.call).toMatchObject({ endpoint: queueArn('post'), attributes });
    expect(steps[2]?.before).toMatchObject({ subscription: { id: subscription.id, attributes } });
    expect(steps[3]?.call).toMatchObject({ attributes: { Policy: '' } });
  });

  it('comes to nothing where a later intent takes back what an earlier one wanted', () => {
    const world = aWorld({ queues: [queueState('mail')] });
    expect(
      actions([editQueue('mail', { DelaySeconds: '5' }), editQueue('mail', { DelaySeconds: '0' })], world),
    ).toEqual([]);
  });

  it('drops nothing on the way: who may send in the end may from the first, who may at first may to the last', () => {
    fc.assert(
      fc.property(anyWorld, anyIntent, (start, intent) => {
        const { steps } = planChange([intent], start);
        const way = steps.map((_, done) => applied({ steps: steps.slice(0, done) }, start));
        const end = applied({ steps }, start);
        for (const world of way) {
          for (const { id, topicArn: topic, endpoint } of world.subscriptions.values()) {
            if (!world.queues.get(endpoint)) continue;
            const ends = { topicArn: topic, queueArn: endpoint };
            const wanted = mayDeliver(start.subscriptions.has(id) ? start : end, ends);
            if (wanted) expect([id, mayDeliver(world, ends)]).toEqual([id, true]);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});

function mayDeliver({ queues }: World, ends: { topicArn: string; queueArn: string }): boolean {
  return deliveryOf(queues.get(ends.queueArn)?.attributes.Policy ?? null, ends) === 'allowed';
}
