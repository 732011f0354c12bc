import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAge, formatDuration } from './duration.ts';

describe('formatDuration', () => {
  it.each([
    [0, '0 s'],
    [30, '30 s'],
    [90, '1 min 30 s'],
    [3600, '1 h'],
    [43_200, '12 h'],
    [86_400, '1 day'],
    [90_061, '1 day 1 h'],
    [345_600, '4 days'],
    [86_430, '1 day'],
  ])('%s seconds read %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });

  it('always says something, in two parts at most', () => {
    fc.assert(
      fc.property(fc.nat(), (seconds) => {
        expect(formatDuration(seconds)).toMatch(/^\d+ (days?|h|min|s)( \d+ (h|min|s))?$/);
      }),
    );
  });
});

describe('formatAge', () => {
  it.each([
    [-5, 'just now'],
    [900, 'just now'],
    [3000, '3 s ago'],
    [95_000, '1 min ago'],
    [7_300_000, '2 h ago'],
    [200_000_000, '2 days ago'],
  ])('%s ms read %s', (ms, text) => {
    expect(formatAge(ms)).toBe(text);
  });
});
