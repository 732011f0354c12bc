import { describe, expect, it } from 'vitest';
import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { StepState } from '#lib/contracts/change.ts';
import { aChange, aStep } from '#lib/testing/a-change.ts';
import { aQueue, aSubscription, aTopic, aTopology, queueArn, topicArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { subscriptionsToProbe } from './subscriptions-to-probe.ts';

const mail = aSubscription({ endpoint: queueArn('mail') });
const returns = aSubscription({ topicArn: topicArn('returns'), endpoint: queueArn('mail') });
const hook = aSubscription({ protocol: 'https', endpoint: 'https://hooks.shop.example' });
const graph = buildGraph(
  aTopology({
    queues: [aQueue({ name: 'mail' })],
    topics: [aTopic(), aTopic({ name: 'returns' })],
    subscriptions: [mail, returns, hook],
  }),
);

const done: StepState = { state: 'done' };
const of = (...steps: (readonly [AwsCall, StepState])[]) =>
  aChange({ steps: steps.map(([call, state]) => ({ step: aStep({ call }), state })) });
const policy: AwsCall = { action: 'SetQueueAttributes', arn: queueArn('mail'), attributes: { Policy: '{}' } };
const subscribe = ({ topicArn, protocol, endpoint }: typeof mail): AwsCall => {
  return { action: 'Subscribe', topicArn, protocol, endpoint, attributes: {} };
};

describe('subscriptions to probe after a change', () => {
  it('are those that it made, then the others of a queue whose policy it wrote, each once', () => {
    expect(subscriptionsToProbe(of([policy, done], [subscribe(returns), done]), graph)).toEqual([returns.id, mail.id]);
  });

  it('are those whose settings it edited', () => {
    const call: AwsCall = {
      action: 'SetSubscriptionAttributes',
      subscription: mail.id,
      name: 'FilterPolicy',
      value: '{}',
    };
    expect(subscriptionsToProbe(of([call, done]), graph)).toEqual([mail.id]);
  });

  it('are none of other protocols, of steps that were not done, of other attributes, or that are not there', () => {
    const retention: AwsCall = { ...policy, attributes: { MessageRetentionPeriod: '60' } };
    const gone = aSubscription({ topicArn: topicArn('gone') });
    const change = of(
      [subscribe(hook), done],
      [subscribe(mail), { state: 'waiting' }],
      [retention, done],
      [subscribe(gone), done],
    );
    expect(subscriptionsToProbe(change, graph)).toEqual([]);
  });

  it('are none while it runs', () => {
    expect(subscriptionsToProbe({ ...of([policy, done]), outcome: 'running' }, graph)).toEqual([]);
  });
});
