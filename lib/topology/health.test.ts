import { describe, expect, it } from 'vitest';
import { aQueue, NOW, queueArn } from '#lib/testing/builders.ts';
import { healthOf, isGrowing } from './health.ts';
import type { QueueNumbers } from './model.ts';

const DENIED = { state: 'unreadable', at: NOW, code: 'denied', awsError: null, message: '' } as const;
const numbers = (over: Partial<QueueNumbers> = {}): QueueNumbers => {
  return { visible: 0, inFlight: 0, delayed: 0, at: 0, rate: 0, ...over };
};
const plain = aQueue();
const dlq = aQueue({ name: 'dlq', deadLetterFor: [queueArn('orders')] });
const unread = aQueue({ visible: null, inFlight: null, delayed: null, access: { state: 'unread' } });

describe('healthOf', () => {
  it.each([
    ['nothing in it', plain, numbers(), null, 'quiet'],
    ['nothing in it, rate not known', plain, numbers({ rate: null }), 0, 'quiet'],
    ['not read yet', unread, undefined, null, 'quiet'],
    ['counted by the structure only', aQueue({ visible: 3 }), undefined, null, 'flowing'],
    ['messages in it', plain, numbers({ visible: 5 }), 0, 'flowing'],
    ['only in flight', plain, numbers({ inFlight: 1 }), 0, 'flowing'],
    ['only delayed', plain, numbers({ delayed: 1 }), 0, 'flowing'],
    ['just emptied', plain, numbers({ rate: -40 }), 0, 'flowing'],
    ['filling', plain, numbers({ visible: 100, rate: 38 }), 0, 'growing'],
    ['its dead-letter queue holds some', plain, numbers({ visible: 100, rate: 38 }), 1, 'dead-letters'],
    ['a dead-letter queue that holds some', dlq, numbers({ visible: 1 }), null, 'dead-letters'],
    ['a dead-letter queue that is empty', dlq, numbers(), null, 'quiet'],
    ['refused', aQueue({ access: DENIED }), undefined, null, 'unreadable'],
    ['refused, but its dead-letter queue holds some', aQueue({ access: DENIED }), undefined, 2, 'dead-letters'],
    ['gone', aQueue({ access: { state: 'missing', at: NOW } }), undefined, null, 'unreadable'],
  ] as const)('%s', (_, queue, own, deadLetters, health) => {
    expect(healthOf(queue, own, deadLetters)).toBe(health);
  });
});

it.each([
  [0, 0, false],
  [1.9, 0, false],
  [2, 0, true],
  [38, 1284, true],
  [50, 9810, false],
  [210, 9810, true],
])('%d a minute on a depth of %d is growth: %s', (rate, depth, growing) => {
  expect(isGrowing(rate, depth)).toBe(growing);
});
