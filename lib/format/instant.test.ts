import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, formatTime } from './instant.ts';

describe('formatInstant', () => {
  it('carries date and zone', () => {
    expect(formatInstant('2026-11-22T00:12:07.123Z', 'utc')).toBe('2026-11-22 00:12:07 UTC');
    expect(formatInstant(Date.UTC(2026, 0, 2, 23, 59, 59), 'utc')).toBe('2026-01-02 23:59:59 UTC');
  });

  it('names the zone of this machine when asked for local time', () => {
    expect(formatInstant(0, 'local')).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \S+$/);
  });

  it('says nothing of what is no moment', () => {
    expect(formatInstant('never', 'utc')).toBe('—');
    expect(formatTime(Number.NaN, 'utc')).toBe('—');
  });

  it('can be read back to the second', () => {
    const years2000To2100 = fc.integer({ min: 946_684_800, max: 4_102_444_799 });
    fc.assert(
      fc.property(years2000To2100, (seconds) => {
        const text = formatInstant(seconds * 1000, 'utc');
        expect(Date.parse(text.replace(' ', 'T').replace(' UTC', 'Z')) / 1000).toBe(seconds);
      }),
    );
  });
});

it('formatTime leaves the date out and keeps the zone', () => {
  expect(formatTime('2026-11-22T00:12:07Z', 'utc')).toBe('00:12:07 UTC');
});
