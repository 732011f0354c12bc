import { describe, expect, test } from 'vitest';
import type { Queue } from '#lib/contracts/queue.ts';
import { aQueue, aTopic, NOW, queueArn } from '#lib/testing/builders.ts';
import type { GraphNode, QueueNumbers } from '#lib/topology/model.ts';
import { describeNode, subscriptionsOf } from './describe-node.ts';

const LONG = 'ShopStack-PaymentsCaptureRetryQueue-1A2B3C4D5E6F7-eu-west-1-production-blue';
const UNREADABLE = { state: 'unreadable', at: NOW, code: 'denied', awsError: null, message: '' } as const;
const MISSING = { state: 'missing', at: NOW } as const;
const UNREAD = { state: 'unread' } as const;
const numbers: QueueNumbers = { visible: 12, inFlight: 3, delayed: 0, at: 0, rate: null };

function queueNode(over: Partial<Queue>, kind: 'queue' | 'dead-letter-queue' = 'queue'): GraphNode {
  const queue = aQueue(over);
  return { kind, id: queue.arn, name: queue.name, queue };
}

describe('a queue', () => {
  test('is called by its whole name, however long', () => {
    expect(describeNode(queueNode({ name: LONG }), numbers)).toContain(LONG);
  });

  test.each([
    ['flowing', {}, numbers, null],
    ['quiet', {}, { ...numbers, visible: 0, inFlight: 0 }, null],
    ['growing', {}, { ...numbers, rate: 40 }, null],
    ['dead letters', {}, numbers, 1],
    ['unreadable', { access: UNREADABLE }, undefined, null],
  ])('that is %s is called so', (word, over, counts, deadLetters) => {
    expect(describeNode(queueNode({ name: 'jobs', ...over }), counts, deadLetters)).toMatch(`Queue jobs, ${word}, `);
  });

  test('says that its counts are approximate, and each of them', () => {
    expect(describeNode(queueNode({ name: 'jobs' }), { ...numbers, delayed: 4 })).toBe(
      'Queue jobs, flowing, about 12 messages, 3 in flight, 4 delayed',
    );
  });

  test('that was not read has no number in it', () => {
    const words = describeNode(queueNode({ name: 'jobs', visible: null, inFlight: null, delayed: null }));
    expect(words).toContain('counts not read yet');
    expect(words).not.toMatch(/\d|quiet/);
  });

  test('says 0 where 0 was read', () => {
    expect(describeNode(queueNode({ name: 'jobs' }), { ...numbers, visible: 0 })).toContain('about 0 messages');
  });

  test.each([
    [null, ''],
    [0, ', steady'],
    [38, ', rising 38/min'],
    [-4, ', falling 4/min'],
  ])('at a rate of %s ends with "%s"', (rate, ending) => {
    expect(describeNode(queueNode({ name: 'jobs' }), { ...numbers, rate }).split('in flight')[1]).toBe(ending);
  });

  test('counts dead letters where there are some, and is silent on none and on unknown', () => {
    expect(describeNode(queueNode({ name: 'jobs' }), numbers, 47)).toContain('47 in its dead-letter queue');
    for (const none of [0, null])
      expect(describeNode(queueNode({ name: 'jobs' }), numbers, none)).not.toContain('dead');
  });

  test('that is FIFO says so', () => {
    expect(describeNode(queueNode({ name: 'jobs.fifo' }), numbers)).toMatch(/^FIFO queue jobs\.fifo,/);
  });
});

test('a dead-letter queue says its count and how many queues share it', () => {
  const of = (count: number) =>
    queueNode(
      { name: 'dlq', deadLetterFor: Array.from({ length: count }, (_, i) => queueArn(`q${i}`)) },
      'dead-letter-queue',
    );
  expect(describeNode(of(3), { ...numbers, visible: 1 })).toMatch(
    /^Dead-letter queue dlq, about 1 message, .*shared by 3 queues$/,
  );
  expect(describeNode(of(1))).toBe('Dead-letter queue dlq, counts not read yet, of one queue');
  expect(describeNode(of(0))).toBe('Dead-letter queue dlq, counts not read yet');
});

test('a topic counts confirmed and pending subscriptions together', () => {
  const words = (over: Parameters<typeof aTopic>[0]) => {
    const topic = aTopic({ name: 'orders', ...over });
    return describeNode({ kind: 'topic', id: topic.arn, name: topic.name, topic });
  };
  expect(words({ subscriptionsConfirmed: 2, subscriptionsPending: 1 })).toBe('Topic orders, 3 subscriptions');
  expect(words({ subscriptionsConfirmed: 2, subscriptionsPending: null })).toBe('Topic orders, 2 subscriptions');
  expect(words({ subscriptionsConfirmed: null, subscriptionsPending: 1 })).not.toMatch(/\d/);
  expect(words({ name: 'orders.fifo', fifo: true })).toBe('FIFO topic orders.fifo, 0 subscriptions');
});

describe('what is not readable says so, whatever it is', () => {
  test.each([
    ['unreadable', UNREADABLE, ', counts not read yet'],
    ['does not exist', MISSING, ''],
    ['not read yet', UNREAD, ''],
  ])('%s', (words, access, counts) => {
    const topic = aTopic({ name: 'orders', access });
    const unknown = { name: 'jobs', access, visible: null, inFlight: null, delayed: null };
    expect(describeNode({ kind: 'topic', id: topic.arn, name: topic.name, topic })).toBe(`Topic orders, ${words}`);
    expect(describeNode(queueNode(unknown))).toBe(`Queue jobs, ${words}${counts}`);
    expect(describeNode(queueNode(unknown, 'dead-letter-queue'))).toBe(`Dead-letter queue jobs, ${words}${counts}`);
  });

  test('and still tells of dead letters', () => {
    expect(describeNode(queueNode({ name: 'jobs', access: MISSING }), undefined, 47)).toBe(
      'Queue jobs, does not exist, dead letters, 47 in its dead-letter queue',
    );
  });
});

test('a topic counts what is drawn where that is more than it was read to have', () => {
  const topic = aTopic({ name: 'orders', subscriptionsConfirmed: 2 });
  const words = (drawn: number, over = {}) =>
    describeNode(
      { kind: 'topic', id: topic.arn, name: topic.name, topic: { ...topic, ...over } },
      undefined,
      null,
      drawn,
    );
  expect(words(1)).toBe('Topic orders, 2 subscriptions');
  expect(words(5)).toBe('Topic orders, 5 subscriptions');
  expect(words(5, { subscriptionsConfirmed: null })).toBe('Topic orders, 5 subscriptions');
});

test('an endpoint says its protocol and the whole of where it leads', () => {
  const endpoint = 'https://hooks.shop.example/a/very/long/path?token=1';
  expect(describeNode({ kind: 'endpoint', id: 'x', name: 'hooks', protocol: 'https', endpoint })).toBe(
    `https endpoint ${endpoint}`,
  );
});

test('one subscription is one subscription; unknown is not 0', () => {
  expect([null, 0, 1, 2].map(subscriptionsOf)).toEqual([
    'subscriptions not read yet',
    '0 subscriptions',
    '1 subscription',
    '2 subscriptions',
  ]);
});
