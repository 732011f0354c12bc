import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromMinimap, minimapFrame, toMinimap } from './minimap-frame.ts';

const SIZE = { width: 168, height: 104 };
const coordinate = fc.integer({ min: -100_000, max: 100_000 });
const length = fc.integer({ min: 1, max: 100_000 });
const bounds = fc.record({ x: coordinate, y: coordinate, width: length, height: length });

test('the whole map is inside the minimap, in the middle', () => {
  fc.assert(
    fc.property(bounds, (map) => {
      const { x, y, width, height } = toMinimap(minimapFrame(map, SIZE), map);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width / 2).toBeCloseTo(SIZE.width / 2, 4);
      expect(y + height / 2).toBeCloseTo(SIZE.height / 2, 4);
    }),
  );
});

test('it is as large as fits: one side reaches from edge to edge but for the padding', () => {
  fc.assert(
    fc.property(bounds, (map) => {
      const { width, height } = toMinimap(minimapFrame(map, SIZE), map);
      const free = Math.min(SIZE.width - width, SIZE.height - height);
      expect(free).toBeCloseTo(12, 4);
    }),
  );
});

test('a click on the minimap goes to the place that is drawn there', () => {
  fc.assert(
    fc.property(bounds, fc.record({ x: coordinate, y: coordinate }), (map, point) => {
      const frame = minimapFrame(map, SIZE);
      const there = toMinimap(frame, { ...point, width: 0, height: 0 });
      const back = fromMinimap(frame, there);
      expect(back.x).toBeCloseTo(point.x, 3);
      expect(back.y).toBeCloseTo(point.y, 3);
    }),
  );
});

test('a map without extent has a frame all the same', () => {
  const frame = minimapFrame({ x: 40, y: 40, width: 0, height: 0 }, SIZE);
  expect(Object.values(frame).every(Number.isFinite)).toBe(true);
  expect(frame.scale).toBeGreaterThan(0);
});
