import { expect, it } from 'vitest';
import { ACCOUNT, queueArn, REGION, topicArn } from '#lib/testing/builders.ts';
import { type QuickQueue, quickIntents } from './quick-queue.ts';

const PLACE = { partition: 'aws', region: REGION, account: ACCOUNT };
const FED: QuickQueue = {
  connect: 'subscribe',
  source: topicArn('orders'),
  name: 'mail',
  fifo: false,
  maxReceiveCount: 5,
  deadLetters: true,
};

it('a queue that is fed stands with its dead-letter queue before it is subscribed', () => {
  expect(quickIntents(FED, PLACE).map(({ kind }) => kind)).toEqual([
    'createQueue',
    'createQueue',
    'setRedrivePolicy',
    'subscribe',
  ]);
  expect(quickIntents({ ...FED, deadLetters: false }, PLACE)).toMatchObject([
    { kind: 'createQueue', name: 'mail' },
    { kind: 'subscribe', topicArn: topicArn('orders'), endpoint: queueArn('mail') },
  ]);
});

it('a dead-letter queue keeps messages as long as SQS allows, and is of its source’s type', () => {
  const wish: QuickQueue = { ...FED, connect: 'redrive', source: queueArn('pay.fifo'), name: 'pay-dlq', fifo: true };
  expect(quickIntents(wish, PLACE)).toEqual([
    {
      kind: 'createQueue',
      name: 'pay-dlq.fifo',
      attributes: { FifoQueue: 'true', MessageRetentionPeriod: '1209600' },
      tags: {},
    },
    {
      kind: 'setRedrivePolicy',
      queueArn: queueArn('pay.fifo'),
      deadLetter: { arn: queueArn('pay-dlq.fifo'), maxReceiveCount: 5 },
    },
  ]);
});
