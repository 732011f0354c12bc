import { describe, expect, it } from 'vitest';
import type { AwsCall } from '#lib/contracts/aws-call.ts';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { applyCall } from './apply-call.ts';
import { aWorld, queueState, subscriptionOf, topicState } from './testing/a-world.ts';

const MAIL = queueArn('mail');
const ORDERS = topicArn('orders');
const world = aWorld(
  { queues: [queueState('mail')], topics: [topicState('orders')], subscriptions: [subscriptionOf('orders', 'mail')] },
  [queueArn('gone')],
);

describe('applyCall', () => {
  it('leaves the world that it was given as it was', () => {
    const after = applyCall(world, { action: 'DeleteTopic', arn: ORDERS });
    expect([after.topics.get(ORDERS), after.subscriptions.size]).toEqual([null, 0]);
    expect(world.subscriptions.size).toBe(1);
  });

  it('encrypts by a key or by SQS, not by both', () => {
    const set = (attributes: Record<string, string>, at = world) =>
      applyCall(at, { action: 'SetQueueAttributes', arn: MAIL, attributes });
    const keyed = set({ KmsMasterKeyId: 'alias/mine' });
    expect(keyed.queues.get(MAIL)?.attributes).toMatchObject({
      KmsMasterKeyId: 'alias/mine',
      SqsManagedSseEnabled: 'false',
    });
    expect(set({ SqsManagedSseEnabled: 'true' }, keyed).queues.get(MAIL)?.attributes).not.toHaveProperty(
      'KmsMasterKeyId',
    );
  });

  it('lets a subscription of an address wait for its confirmation', () => {
    const call: AwsCall = {
      action: 'Subscribe',
      topicArn: ORDERS,
      protocol: 'email',
      endpoint: 'ada@shop.example',
      attributes: {},
    };
    expect(applyCall(world, call).subscriptions.get(`${ORDERS}|email|ada@shop.example`)?.arn).toBeNull();
  });

  it.each<[string, AwsCall]>([
    ['QueueNameExists', { action: 'CreateQueue', arn: MAIL, attributes: { DelaySeconds: '9' }, tags: {} }],
    ['QueueDoesNotExist', { action: 'DeleteQueue', arn: queueArn('gone') }],
    ['QueueDoesNotExist', { action: 'TagQueue', arn: queueArn('gone'), tags: { a: 'b' } }],
    [
      'InvalidParameterValue',
      {
        action: 'SetQueueAttributes',
        arn: MAIL,
        attributes: { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: queueArn('gone'), maxReceiveCount: 1 }) },
      },
    ],
    ['NotFound', { action: 'SetTopicAttributes', arn: topicArn('none'), name: 'DisplayName', value: 'x' }],
    [
      'NotFound',
      { action: 'SetSubscriptionAttributes', subscription: 'none', name: 'RawMessageDelivery', value: 'true' },
    ],
    ['ResourceNotFound', { action: 'UntagResource', arn: topicArn('none'), keys: ['a'] }],
    [
      'InvalidParameter',
      {
        action: 'Subscribe',
        topicArn: ORDERS,
        protocol: 'sqs',
        endpoint: MAIL,
        attributes: { FilterPolicy: '{"a":["b"]}' },
      },
    ],
    [
      'InvalidParameter',
      { action: 'Subscribe', topicArn: ORDERS, protocol: 'sqs', endpoint: queueArn('line.fifo'), attributes: {} },
    ],
  ])('throws %s where AWS would', (awsError, call) => {
    expect(() => applyCall(world, call)).toThrow(expect.objectContaining({ awsError }));
  });
});
