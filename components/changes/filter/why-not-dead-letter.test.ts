import { expect, it } from 'vitest';
import { aQueue, aSubscription, aTopology, queueArn, topicArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import type { GraphNode } from '#lib/topology/model.ts';
import { whyNotDeadLetter } from './why-not-dead-letter.ts';

function why(arn: string, topic = 'orders'): string | null {
  const { nodes } = buildGraph(aTopology({ queues: [aQueue({ arn })] }));
  return whyNotDeadLetter(aSubscription({ topicArn: topicArn(topic) }), nodes.get(arn) as GraphNode);
}

it.each([
  [queueArn('lost'), null],
  [queueArn('lost.fifo'), 'standard queue'],
  [queueArn('orders'), 'the endpoint itself'],
  ['arn:aws:sqs:eu-west-1:999988887777:lost', 'another account'],
  ['arn:aws:sqs:us-east-1:111122223333:lost', 'another Region'],
])('%s for a standard topic: %s', (arn, reason) => {
  if (reason === null) expect(why(arn)).toBeNull();
  else expect(why(arn)).toContain(reason);
});

it('takes FIFO queues for FIFO topics, and no others', () => {
  expect(why(queueArn('lost.fifo'), 'orders.fifo')).toBeNull();
  expect(why(queueArn('lost'), 'orders.fifo')).toContain('FIFO queue');
});
