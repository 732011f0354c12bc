import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containsBox } from '#lib/topology/box.ts';
import {
  centredOn,
  FIT_MARGIN,
  fitBox,
  grow,
  MAX_ZOOM,
  MIN_ZOOM,
  revealing,
  toMapPoint,
  type Viewport,
  visibleBox,
} from './viewport.ts';

const coordinate = fc.integer({ min: -50_000, max: 50_000 });
const length = fc.integer({ min: 1, max: 20_000 });
const aBox = fc.record({ x: coordinate, y: coordinate, width: length, height: length });
const aSize = fc.record({ width: fc.integer({ min: 320, max: 3840 }), height: fc.integer({ min: 320, max: 2160 }) });
const aZoom = fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true });
const aViewport = fc.record({ x: coordinate, y: coordinate, zoom: aZoom });

/** Where a box stands on the screen, in CSS pixels. */
function onScreen(
  viewport: Viewport,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
) {
  const left = x * viewport.zoom + viewport.x;
  const top = y * viewport.zoom + viewport.y;
  return { left, top, right: left + width * viewport.zoom, bottom: top + height * viewport.zoom };
}

test('what is fitted keeps clear of headings, legend and minimap, unless it would be smaller than the least zoom', () => {
  fc.assert(
    fc.property(aBox, aSize, (box, size) => {
      const viewport = fitBox(box, size);
      const { left, top, right, bottom } = onScreen(viewport, box);
      if (viewport.zoom === MIN_ZOOM) return;
      expect(left).toBeGreaterThanOrEqual(FIT_MARGIN.left - 0.01);
      expect(top).toBeGreaterThanOrEqual(FIT_MARGIN.top - 0.01);
      expect(right).toBeLessThanOrEqual(size.width - FIT_MARGIN.right + 0.01);
      expect(bottom).toBeLessThanOrEqual(size.height - FIT_MARGIN.bottom + 0.01);
    }),
  );
});

test('fitting never leaves the limits of the zoom, however large, small or empty the picture', () => {
  const anyLength = fc.oneof(fc.constant(0), length, fc.integer({ min: 1_000_000, max: 100_000_000 }));
  const anyBox = fc.record({ x: coordinate, y: coordinate, width: anyLength, height: anyLength });
  const anySize = fc.record({ width: fc.integer({ min: 0, max: 8000 }), height: fc.integer({ min: 0, max: 8000 }) });
  fc.assert(
    fc.property(anyBox, anySize, (box, size) => {
      const { x, y, zoom } = fitBox(box, size);
      expect(zoom).toBeGreaterThanOrEqual(MIN_ZOOM);
      expect(zoom).toBeLessThanOrEqual(1);
      expect([x, y].every(Number.isFinite)).toBe(true);
    }),
  );
});

test('the middle of the screen is the middle of what is centred, at the zoom that was asked for', () => {
  fc.assert(
    fc.property(aBox, aSize, aZoom, (box, size, zoom) => {
      const viewport = centredOn(box, size, zoom);
      const middle = toMapPoint(viewport, { x: size.width / 2, y: size.height / 2 });
      expect(viewport.zoom).toBe(zoom);
      expect(middle.x).toBeCloseTo(box.x + box.width / 2, 4);
      expect(middle.y).toBeCloseTo(box.y + box.height / 2, 4);
    }),
  );
});

test('what is revealed is wholly in view where it has room, and its beginning where it has none', () => {
  fc.assert(
    fc.property(aViewport, aBox, aSize, (viewport, box, size) => {
      const { left, top, right, bottom } = onScreen(revealing(viewport, box, size), box);
      expect(left).toBeGreaterThanOrEqual(-0.01);
      expect(top).toBeGreaterThanOrEqual(-0.01);
      if (right - left <= size.width) expect(right).toBeLessThanOrEqual(size.width + 0.01);
      else expect(left).toBeCloseTo(0, 4);
      if (bottom - top <= size.height) expect(bottom).toBeLessThanOrEqual(size.height + 0.01);
      else expect(top).toBeCloseTo(0, 4);
    }),
  );
});

test('revealing keeps the zoom, and what was just revealed does not move again', () => {
  fc.assert(
    fc.property(aViewport, aBox, aSize, (viewport, box, size) => {
      const once = revealing(viewport, box, size);
      const twice = revealing(once, box, size);
      expect(once.zoom).toBe(viewport.zoom);
      expect(twice.x).toBeCloseTo(once.x, 4);
      expect(twice.y).toBeCloseTo(once.y, 4);
    }),
  );
});

test('revealing moves no axis on which the box is well inside already', () => {
  const size = { width: 900, height: 700 };
  const [viewport, below] = [
    { x: 0, y: 0, zoom: 1 },
    { x: 300, y: 5_000, width: 200, height: 60 },
  ];
  expect(revealing(viewport, below, size)).toEqual({ x: 0, y: 700 - 48 - 60 - 5_000, zoom: 1 });
});

test('a grown box holds the box that it grew from, and nothing is held by a smaller one', () => {
  fc.assert(
    fc.property(aBox, fc.double({ min: 0.01, max: 2, noNaN: true }), (box, share) => {
      expect(containsBox(grow(box, share), box)).toBe(true);
      expect(containsBox(box, grow(box, share))).toBe(false);
    }),
  );
});

test('the box in view is what stands between the corners of the screen', () => {
  fc.assert(
    fc.property(aViewport, aSize, (viewport, size) => {
      const { left, top, right, bottom } = onScreen(viewport, visibleBox(viewport, size));
      expect(left).toBeCloseTo(0, 4);
      expect(top).toBeCloseTo(0, 4);
      expect(right).toBeCloseTo(size.width, 4);
      expect(bottom).toBeCloseTo(size.height, 4);
    }),
  );
});
