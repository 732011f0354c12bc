import { expect, it } from 'vitest';
import { aQueue, queueArn } from '#lib/testing/builders.ts';
import { otherTargets } from './other-targets.ts';

it('offers the sources of a dead-letter queue first, then the others of its kind by name', () => {
  const dlq = aQueue({ name: 'orders-dlq', deadLetterFor: [queueArn('orders')] });
  const foreign = aQueue({ arn: 'arn:aws:sqs:eu-west-1:999999999999:theirs' });
  const queues = [aQueue({ name: 'zebra' }), aQueue({ name: 'audit' }), aQueue({ name: 'steps.fifo' }), foreign, dlq];
  expect(otherTargets(dlq, { queues: [...queues, aQueue({ name: 'orders' })] }).map(({ label }) => label)).toEqual([
    'orders-dlq (here)',
    'orders (its dead letters come here)',
    'audit',
    'zebra',
  ]);
});
