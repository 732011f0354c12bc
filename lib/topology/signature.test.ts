import { expect, it } from 'vitest';
import { aQueue, aSubscription, aTopic, queueArn } from '#lib/testing/builders.ts';
import { buildGraph } from './build-graph.ts';
import { graphSignature } from './signature.ts';

const world = { queues: [aQueue()], topics: [aTopic()], subscriptions: [aSubscription()] };
const signature = (over: Partial<typeof world> = {}) => graphSignature(buildGraph({ ...world, ...over }));

it.each([
  ['counts', { queues: [aQueue({ visible: 7, inFlight: 1 })] }],
  ['tags', { queues: [aQueue({ tags: { team: 'pay' } })] }],
  ['the look of an edge', { subscriptions: [aSubscription({ delivery: 'no-policy' as const })] }],
])('stays when only %s change', (_, over) => {
  expect(signature(over)).toBe(signature());
});

it.each([
  ['a queue appears', { queues: [aQueue(), aQueue({ name: 'new' })] }],
  ['an edge goes', { subscriptions: [] }],
  ['an edge moves', { subscriptions: [aSubscription({ endpoint: queueArn('other') })] }],
  [
    'a queue gets a dead-letter queue',
    { queues: [aQueue({ deadLetter: { arn: queueArn('d'), maxReceiveCount: 1 } })] },
  ],
])('changes when %s', (_, over) => {
  expect(signature(over)).not.toBe(signature());
});
