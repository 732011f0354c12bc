import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containsBox } from '#lib/topology/box.ts';
import { centredOn, fitBox, grow, MAX_ZOOM, MIN_ZOOM, revealing, toMapPoint, visibleBox, zoomed } from './viewport.ts';

const size = { width: 900, height: 700 };
const aBox = fc.record({
  x: fc.integer({ min: -50_000, max: 50_000 }),
  y: fc.integer({ min: -50_000, max: 50_000 }),
  width: fc.integer({ min: 1, max: 20_000 }),
  height: fc.integer({ min: 1, max: 20_000 }),
});

test('what is fitted is wholly in view', () => {
  fc.assert(fc.property(aBox, (box) => containsBox(grow(visibleBox(fitBox(box, size), size), 0.001), box)));
});

test('a small picture is not blown up, and one of a million pixels stops at the least zoom', () => {
  expect(fitBox({ x: 0, y: 0, width: 10, height: 10 }, size).zoom).toBe(1);
  expect(fitBox({ x: 0, y: 0, width: 1_000_000, height: 10 }, size).zoom).toBe(MIN_ZOOM);
});

test('the middle of the screen is the middle of what is centred', () => {
  const box = { x: 100, y: 40, width: 272, height: 68 };
  expect(toMapPoint(centredOn(box, size, 0.5), { x: 450, y: 350 })).toEqual({ x: 236, y: 74 });
});

test('nearer or farther, the middle stays; the zoom has its ends', () => {
  const viewport = { x: 120, y: -40, zoom: 0.5 };
  const middle = { x: size.width / 2, y: size.height / 2 };
  const nearer = zoomed(viewport, 2, size);
  expect(nearer.zoom).toBe(1);
  expect(toMapPoint(nearer, middle)).toEqual(toMapPoint(viewport, middle));
  expect(zoomed(viewport, 100, size).zoom).toBe(MAX_ZOOM);
});

test('revealing a box that is in view moves nothing; one outside is then wholly in view', () => {
  const viewport = { x: 0, y: 0, zoom: 1 };
  expect(revealing(viewport, { x: 300, y: 300, width: 272, height: 68 }, size)).toEqual(viewport);
  const outside = { x: 2_000, y: -500, width: 272, height: 68 };
  expect(containsBox(visibleBox(revealing(viewport, outside, size), size), outside)).toBe(true);
});
