import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consumerRate, isPoison } from './consumer.ts';
import { createPace } from './pace.ts';

describe('pace', () => {
  it('owes what the rate says over any division of time, less than one piece behind', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1 }),
        fc.integer({ min: 0, max: 600 }),
        (ticks, rate) => {
          const pace = createPace();
          const done = ticks.reduce((sum, ms) => sum + pace.due(ms, rate), 0);
          const owed = (ticks.reduce((sum, ms) => sum + ms, 0) / 60_000) * rate;
          expect(done).toBeLessThanOrEqual(owed + 1e-6);
          expect(done).toBeGreaterThan(owed - 1 - 1e-6);
        },
      ),
    );
  });
});

describe('consumer rate', () => {
  const consumer = { queue: 'work', perMinute: 30, ceiling: 100 };

  it.each([
    { depth: 50, scaledOut: false, expected: 30 },
    { depth: 101, scaledOut: false, expected: 1_200 },
    { depth: 60, scaledOut: true, expected: 1_200 },
    { depth: 50, scaledOut: true, expected: 30 },
  ])('at depth $depth, scaled out $scaledOut: $expected a minute', ({ depth, scaledOut, expected }) => {
    expect(consumerRate(consumer, depth, scaledOut).perMinute).toBe(expected);
  });
});

describe('poison', () => {
  it('fails on the same messages each time, and on about the share that was asked for', () => {
    const ids = Array.from({ length: 2_000 }, () => crypto.randomUUID());
    const poisoned = ids.filter((id) => isPoison(id, 0.1));
    expect(poisoned.length).toBeGreaterThan(120);
    expect(poisoned.length).toBeLessThan(290);
    expect(poisoned.every((id) => isPoison(id, 0.1))).toBe(true);
    expect(ids.some((id) => isPoison(id, 0))).toBe(false);
  });
});
