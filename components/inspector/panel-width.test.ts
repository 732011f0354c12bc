import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clampWidth, WIDTH } from './panel-width.ts';

it('leaves at least half of the window to the map, where there is room for both', () => {
  expect(clampWidth(9999, 1440)).toBe(720);
  expect(clampWidth(10, 1440)).toBe(WIDTH.least);
  expect(clampWidth(440, 1440)).toBe(440);
});

it('is within its limits whatever is asked of it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.integer({ min: 100, max: 8000 }), (width, windowWidth) => {
      const clamped = clampWidth(width, windowWidth);
      expect(clamped).toBeGreaterThanOrEqual(WIDTH.least);
      expect(clamped).toBeLessThanOrEqual(WIDTH.most);
    }),
  );
});
