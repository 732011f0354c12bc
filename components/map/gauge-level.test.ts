import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gaugeLevel } from './gauge-level.ts';

const depth = fc.integer({ min: 0, max: 100_000_000 });

test('stays between empty and full', () => {
  fc.assert(fc.property(depth, (messages) => gaugeLevel(messages) >= 0 && gaugeLevel(messages) <= 1));
});

test('never stands lower for more messages', () => {
  fc.assert(fc.property(depth, depth, (a, b) => gaugeLevel(Math.max(a, b)) >= gaugeLevel(Math.min(a, b))));
});

test('ten times as many messages add the same height each time: 10 and 10,000 both show', () => {
  const [ten, hundred, thousand, tenThousand] = [10, 100, 1_000, 10_000].map(gaugeLevel);
  const steps = [(hundred ?? 0) - (ten ?? 0), (thousand ?? 0) - (hundred ?? 0), (tenThousand ?? 0) - (thousand ?? 0)];
  for (const step of steps) expect(step).toBeCloseTo(0.2, 1);
});

test('is empty for nothing only, and full from 100,000', () => {
  expect(gaugeLevel(0)).toBe(0);
  expect(gaugeLevel(1)).toBeGreaterThanOrEqual(0.08);
  expect(gaugeLevel(99_000)).toBeLessThan(1);
  expect(gaugeLevel(100_000)).toBe(1);
});
