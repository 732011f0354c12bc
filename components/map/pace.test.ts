import { expect, test } from 'vitest';
import { createPace } from './pace.ts';

test('does more while frames are early, and half as much after a late one', () => {
  const pace = createPace();
  const steps = [0, 16, 32, 48].map((now) => pace.next(now));
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(pace.next(148)).toBe(Math.floor((steps[3] ?? 0) / 2));
});

test('always does at least one step, and a long pause teaches nothing', () => {
  const pace = createPace();
  for (let now = 0; now < 2_000; now += 100) pace.next(now);
  expect(pace.next(1_950 + 100)).toBe(1);
  expect(pace.next(60_000)).toBe(1);
});
