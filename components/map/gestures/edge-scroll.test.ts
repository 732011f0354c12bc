import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeScroll, limitScroll } from './edge-scroll.ts';

const size = { width: 1440, height: 900 };
const bounds = { x: 0, y: 0, width: 4000, height: 3000 };
const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });

describe('a drag at an edge of the view', () => {
  test('scrolls towards what lies beyond it, faster the nearer, and not at all amid the view', () => {
    expect(edgeScroll({ x: 720, y: 450 }, size)).toEqual({ x: 0, y: 0 });
    expect(edgeScroll({ x: 1420, y: 450 }, size).x).toBeLessThan(0);
    expect(edgeScroll({ x: 20, y: 450 }, size).x).toBeGreaterThan(edgeScroll({ x: 30, y: 450 }, size).x);
    expect(edgeScroll({ x: 720, y: -200 }, size)).toEqual(edgeScroll({ x: 720, y: 0 }, size));
  });
});

describe('the end of the map', () => {
  test('stops the scrolling, and lets back what is beyond it', () => {
    const atRight = { x: -3000, y: 0, zoom: 1 };
    expect(limitScroll({ x: -30, y: 0 }, atRight, bounds, size)).toEqual({ x: 0, y: 0 });
    expect(limitScroll({ x: 30, y: 0 }, atRight, bounds, size)).toEqual({ x: 30, y: 0 });
  });

  test('no step is turned round or made longer', () => {
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        coordinate,
        fc.double({ min: 0.02, max: 2, noNaN: true }),
        (step, x, y, zoom) => {
          const limited = limitScroll({ x: step, y: step }, { x, y, zoom }, bounds, size);
          for (const each of [limited.x, limited.y]) {
            expect(Math.abs(each)).toBeLessThanOrEqual(Math.abs(step));
            expect(each * step).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});
