import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowAfter } from './travel-rows.ts';

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowUp', 3, 2],
  ['PageDown', 3, 13],
  ['PageUp', 13, 3],
  ['PageDown', 95, 99],
  ['ArrowUp', 0, 0],
  ['Home', 50, 0],
  ['End', 50, 99],
])('%s from row %i leads to row %i', (key, from, to) => {
  expect(rowAfter(key, from, 100, 10)).toBe(to);
});

it('leaves other keys alone, and an empty table', () => {
  expect(rowAfter('a', 3, 100, 10)).toBeNull();
  expect(rowAfter('ArrowDown', 0, 0, 10)).toBeNull();
});

it('never leaves the table', () => {
  const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 1e5 }), fc.nat(100), fc.nat(1e6), (key, count, page, seed) => {
      const to = rowAfter(key, seed % count, count, page) ?? -1;
      expect(to).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThan(count);
    }),
  );
});
