import { describe, expect, it } from 'vitest';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { allowInPolicy } from '../change/policy/merge-policy.ts';
import { aWorld, queueState, subscriptionOf, topicState } from '../change/testing/a-world.ts';
import type { World } from '../change/world.ts';
import { deliveryChecks, redriveChecks } from './delivery-checks.ts';

const Policy = allowInPolicy(null, { topicArn: topicArn('orders'), queueArn: queueArn('mail') }).text ?? '';
const subscription = subscriptionOf('orders', 'mail');
const sound = {
  queues: [queueState('mail', { Policy })],
  topics: [topicState('orders')],
  subscriptions: [subscription],
};

const told = (world: World, id = subscription.id) =>
  deliveryChecks(world, id).map(({ result, words }) => `${result}: ${words}`);

describe('what decides a delivery', () => {
  it('is in order where the policy lets the topic send', () => {
    expect(told(aWorld(sound))).toEqual(['ok: The policy of mail lets topic orders send to mail']);
  });

  it.each([
    ['no policy', { queues: [queueState('mail')] }, 'wrong: The policy of mail does not let topic orders send'],
    [
      "AWS's own key",
      { queues: [queueState('mail', { Policy, KmsMasterKeyId: 'alias/aws/sqs' })] },
      'wrong: Queue mail is encrypted with AWS',
    ],
    [
      "a customer's key",
      { queues: [queueState('mail', { Policy, KmsMasterKeyId: 'alias/ours' })] },
      'cannot tell: Queue mail is encrypted with KMS key alias/ours',
    ],
    [
      'a filter that contradicts itself',
      {
        subscriptions: [subscriptionOf('orders', 'mail', { FilterPolicy: '{"a":[{"numeric":[">",5,"<",5.000001]}]}' })],
      },
      'wrong: The filter from orders to mail lets nothing through',
    ],
    [
      'a filter that some pass',
      { subscriptions: [subscriptionOf('orders', 'mail', { FilterPolicy: '{"a":["b"]}' })] },
      'ok: The filter from orders to mail can let messages through',
    ],
    ['no confirmation', { subscriptions: [{ ...subscription, arn: null }] }, 'wrong: mail gets nothing until'],
    [
      'a dead-letter queue that the topic may not send to',
      {
        queues: [...sound.queues, queueState('lost')],
        subscriptions: [
          subscriptionOf('orders', 'mail', { RedrivePolicy: `{"deadLetterTargetArn":"${queueArn('lost')}"}` }),
        ],
      },
      'wrong: The policy of lost does not let topic orders leave there',
    ],
  ])('tells of %s', (_, over, words) => {
    expect(told(aWorld({ ...sound, ...over })).join('\n')).toContain(words);
  });

  it('tells of a queue that is gone, and of one that cannot be read', () => {
    const { topics, subscriptions } = sound;
    expect(told(aWorld({ topics, subscriptions }, [queueArn('mail')]))[0]).toContain(
      'wrong: Queue mail does not exist',
    );
    expect(told(aWorld({ topics, subscriptions }))[0]).toContain('cannot tell: Queue mail cannot be read');
  });

  it('tells of a FIFO queue behind a standard topic', () => {
    const fifo = subscriptionOf('orders', 'mail.fifo');
    const world = aWorld({ ...sound, queues: [queueState('mail.fifo', { Policy })], subscriptions: [fifo] });
    expect(told(world, fifo.id)[0]).toContain('wrong: Topic orders is standard');
  });
});

describe('where spent messages go', () => {
  const RedrivePolicy = `{"deadLetterTargetArn":"${queueArn('lost')}","maxReceiveCount":5}`;
  const mail = queueState('mail', { RedrivePolicy });

  it('is in order, refused by the allow policy, or a queue that does not exist', () => {
    const results = [
      aWorld({ queues: [mail, queueState('lost')] }),
      aWorld({ queues: [mail, queueState('lost', { RedriveAllowPolicy: '{"redrivePermission":"denyAll"}' })] }),
      aWorld({ queues: [mail] }, [queueArn('lost')]),
    ].map((world) => redriveChecks(world, queueArn('mail'))[0]?.result);
    expect(results).toEqual(['ok', 'wrong', 'wrong']);
  });

  it('is not said of a queue without redrive policy', () => {
    expect(redriveChecks(aWorld({ queues: [queueState('mail')] }), queueArn('mail'))).toEqual([]);
  });
});
