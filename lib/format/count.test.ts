import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatApprox, formatCount } from './count.ts';

const FACTORS: Record<string, number> = { k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 };

function read(text: string): number {
  const unit = text.at(-1) ?? '';
  const factor = FACTORS[unit];
  return factor ? Number(text.slice(0, -1)) * factor : Number(text.replaceAll(',', ''));
}

describe('formatCount', () => {
  it.each([
    [null, '—'],
    [undefined, '—'],
    [0, '0'],
    [1284, '1,284'],
    [9999, '9,999'],
    [10_000, '10k'],
    [12_940, '12.9k'],
    [99_950, '100k'],
    [128_412, '128k'],
    [999_499, '999k'],
    [999_500, '1M'],
    [1_234_567, '1.2M'],
  ])('%s reads %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  it('never reads lower for a larger count', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(read(formatCount(low))).toBeLessThanOrEqual(read(formatCount(high)));
      }),
    );
  });

  it('stays within 5 % of the truth', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (count) => {
        expect(Math.abs(read(formatCount(count)) - count)).toBeLessThanOrEqual(count / 20);
      }),
    );
  });
});

describe('formatApprox', () => {
  it('says that the count is approximate, and nothing of an unread one', () => {
    expect(formatApprox(1284)).toBe('≈ 1,284');
    expect(formatApprox(null)).toBe('—');
  });
});
