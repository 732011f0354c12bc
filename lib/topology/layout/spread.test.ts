import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './spread.ts';

describe('spread', () => {
  it.each([
    ['nothing', [], [], []],
    ['each where it wants to be', [10, 100], [20, 20], [0, 90]],
    ['two that want the same place, around it', [50, 50], [20, 20], [25, 55]],
    ['a crowd pushes who stands before it', [50, 60, 60, 60], [20, 20, 20, 20], [2.5, 32.5, 62.5, 92.5]],
  ])('places %s', (_, wanted, heights, tops) => {
    expect(spread(wanted, heights, 10)).toEqual(tops);
  });

  it('keeps the order and the gap, whatever is wanted', () => {
    const intervals = fc.array(fc.tuple(fc.integer({ max: 5000, min: 0 }), fc.integer({ min: 1, max: 80 })));
    fc.assert(
      fc.property(intervals, (rows) => {
        const [wanted, heights] = [rows.map(([centre]) => centre), rows.map(([, height]) => height)];
        const tops = spread(wanted, heights, 14);
        expect(tops).toHaveLength(rows.length);
        for (let i = 1; i < tops.length; i++) {
          const before = (tops[i - 1] ?? 0) + (heights[i - 1] ?? 0) + 14;
          expect(tops[i] ?? 0).toBeGreaterThan(before - 1e-6);
        }
      }),
    );
  });
});
