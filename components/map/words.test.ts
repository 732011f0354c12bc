import { expect, test } from 'vitest';
import { aQueue, aTopic } from '#lib/testing/builders.ts';
import { describeNode } from './describe-node.ts';
import { fitName } from './fit-name.ts';
import { gaugeLevel } from './gauge-level.ts';
import { sparklinePath } from './sparkline-path.ts';

test('a node in words says its whole name, its health and its counts', () => {
  const queue = aQueue({ key: 0, name: 'payments-capture', fifo: false });
  const numbers = { visible: 1_284, inFlight: 212, delayed: 0, at: 0, rate: 38 };
  expect(describeNode({ kind: 'queue', id: queue.arn, name: queue.name, queue }, numbers, 47)).toBe(
    'Queue payments-capture, dead letters, about 1,284 messages, 212 in flight, rising 38/min, 47 in its dead-letter queue',
  );
});

test('what was not read is said, never taken for 0', () => {
  const queue = aQueue({ key: 0, name: 'jobs', visible: null, inFlight: null, delayed: null });
  const topic = aTopic({ name: 'orders', subscriptionsConfirmed: null });
  expect(describeNode({ kind: 'queue', id: queue.arn, name: 'jobs', queue })).toContain('counts not read yet');
  expect(describeNode({ kind: 'topic', id: topic.arn, name: 'orders', topic })).toContain('subscriptions not read yet');
});

test('a name keeps its own end when there is little room', () => {
  const name = { lead: 'shop-', core: 'orders-export', tail: '' };
  expect(fitName(name, 18)).toBe('shop-orders-export');
  expect(fitName(name, 15)).toBe('…orders-export');
  expect(fitName(name, 9)).toBe('orde…port');
});

test('one message already shows on the gauge; more stands higher; it never overflows', () => {
  const levels = [0, 1, 10, 1_000, 100_000, 10_000_000].map(gaugeLevel);
  expect(levels[0]).toBe(0);
  expect(levels[1]).toBeGreaterThan(0.05);
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
  expect(levels.at(-1)).toBe(1);
});

test('a sparkline needs two readings; a steady one is a level line', () => {
  expect(sparklinePath([{ at: 0, visible: 3 }], 0, 54, 22)).toBe('');
  const path = sparklinePath(
    [0, 60_000, 120_000].map((at) => ({ at, visible: 3 })),
    120_000,
    54,
    22,
  );
  expect(new Set([...path.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => y))).toEqual(new Set(['11.0']));
});
