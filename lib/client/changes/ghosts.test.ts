import { describe, expect, it } from 'vitest';
import type { AwsCall } from '#lib/contracts/aws-call.ts';
import { aQueue, aSubscription, aTopic, queueArn, topicArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { ghostsOf } from './ghosts.ts';

const subscription = aSubscription();
const [orders, dead, other, topic] = [queueArn('orders'), queueArn('dead'), queueArn('other'), topicArn('orders')];
const graph = buildGraph({
  topics: [aTopic()],
  queues: [
    aQueue({ deadLetter: { arn: dead, maxReceiveCount: 3 } }),
    aQueue({ name: 'dead', deadLetterFor: [orders] }),
    aQueue({ name: 'other' }),
  ],
  subscriptions: [subscription],
});

const ghosts = (...calls: AwsCall[]) =>
  ghostsOf(
    calls.map((call) => ({ call, before: { kind: 'nothing' } })),
    graph,
  );
const redriveTo = (arn: string, target: string): AwsCall => ({
  action: 'SetQueueAttributes',
  arn,
  attributes: { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: target, maxReceiveCount: 5 }) },
});
const redriveEdge = { id: `${orders}|redrive`, source: orders, target: dead, kind: 'redrive' };

describe('the edges that a plan would make and take', () => {
  it('has one for each queue that is subscribed', () => {
    const call: AwsCall = { action: 'Subscribe', topicArn: topic, protocol: 'sqs', endpoint: other, attributes: {} };
    expect(ghosts(call)).toEqual([
      { id: `${topic}|sqs|${other}`, source: topic, target: other, kind: 'subscription', change: 'added' },
    ]);
  });

  it('has one for each subscription that ends, with its topic or by itself', () => {
    const gone = { id: subscription.id, source: topic, target: orders, kind: 'subscription', change: 'removed' };
    expect(ghosts({ action: 'Unsubscribe', subscription: subscription.id })).toEqual([gone]);
    expect(ghosts({ action: 'DeleteTopic', arn: topic })).toEqual([gone]);
  });

  it('draws dead letters from the old queue to the new one', () => {
    expect(ghosts(redriveTo(orders, other))).toEqual([
      { ...redriveEdge, change: 'removed' },
      { ...redriveEdge, id: `${orders}|redrive|${other}`, target: other, change: 'added' },
    ]);
    expect(ghosts({ action: 'SetQueueAttributes', arn: orders, attributes: { RedrivePolicy: '' } })).toEqual([
      { ...redriveEdge, change: 'removed' },
    ]);
  });

  it('has none where the edge stays, or where no edge is meant', () => {
    expect(ghosts(redriveTo(orders, dead))).toEqual([]);
    expect(ghosts({ action: 'SetQueueAttributes', arn: orders, attributes: { Policy: '{}' } })).toEqual([]);
  });

  it('leaves out what ends at a queue that is not there yet', () => {
    expect(ghosts(redriveTo(orders, queueArn('new')))).toEqual([{ ...redriveEdge, change: 'removed' }]);
  });
});
