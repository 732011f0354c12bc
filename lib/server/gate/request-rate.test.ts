import { expect, it } from 'vitest';
import { createRequestRate } from './request-rate.ts';

it('lets a burst through, then as many as come back', () => {
  let now = 0;
  const rate = createRequestRate({ perSecond: 10, burst: 3, now: () => now });
  const taken = (count: number) => Array.from({ length: count }, () => rate.take());
  expect(taken(4)).toEqual([true, true, true, false]);
  now = 99;
  expect(rate.take()).toBe(false);
  now = 200;
  expect(taken(3)).toEqual([true, true, false]);
  now = 1_000_000;
  expect(taken(4)).toEqual([true, true, true, false]);
});
