import { expect, it } from 'vitest';
import { aQueue, aSubscription, queueArn } from '#lib/testing/builders.ts';
import { healthOf } from './health.ts';
import { lookOf } from './subscription-look.ts';
import { isTap } from './tap.ts';

it.each([
  ['weir-tap-0badcafe', null, true],
  ['weir-tap-0badcafe.fifo', { 'weir:tap': '1' }, true],
  ['weir-tap-0badcafe', { team: 'pay' }, false],
  ['weir-tap-orders', null, false],
  ['my-weir-tap-0badcafe', null, false],
])('%s with tags %o is a tap: %s', (name, tags, is) => {
  expect(isTap({ name, tags })).toBe(is);
});

it('is nobody’s trouble: not while it fills, nor while its subscription outlives it', () => {
  const queue = aQueue({
    name: 'weir-tap-0badcafe',
    tags: null,
    access: { state: 'missing', at: '2026-01-15T12:00:00.000Z' },
  });
  const numbers = { visible: 900, inFlight: 9, delayed: 0, at: 0, rate: 900 };
  expect(healthOf(queue, numbers, null)).toBe('quiet');
  const subscription = aSubscription({ endpoint: queueArn('weir-tap-0badcafe'), delivery: 'orphan' });
  expect(lookOf(subscription)).toEqual({ look: 'tap', label: 'tap' });
});
