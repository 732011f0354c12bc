import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WINDOW } from '#components/inspector/depth-series.ts';
import type { DepthSample } from '#lib/topology/trend.ts';
import { sparklinePath } from './sparkline-path.ts';

const NOW = Date.UTC(2026, 0, 1);
const [WIDTH, HEIGHT] = [54, 22];

/** The points of the line that these readings draw. */
function points(series: readonly DepthSample[]): { x: number; y: number }[] {
  const path = sparklinePath(series, NOW, WIDTH, HEIGHT);
  return [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

const readings = fc
  .uniqueArray(fc.integer({ min: 0, max: WINDOW }), { minLength: 2, maxLength: 60 })
  .chain((ages) =>
    fc.tuple(
      ...ages.sort((a, b) => b - a).map((age) => fc.record({ at: fc.constant(NOW - age), visible: fc.nat(5_000_000) })),
    ),
  );

test('stays inside its box, from left to right', () => {
  fc.assert(
    fc.property(readings, (series) => {
      const line = points(series);
      expect(line.length).toBeGreaterThanOrEqual(series.length);
      for (const { x, y } of line) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(WIDTH);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(HEIGHT);
      }
      expect(line.map(({ x }) => x)).toEqual(line.map(({ x }) => x).sort((a, b) => a - b));
    }),
  );
});

test('more messages stand higher', () => {
  const line = points([
    { at: NOW - 120_000, visible: 10 },
    { at: NOW - 60_000, visible: 500 },
    { at: NOW, visible: 2_000 },
  ]);
  expect(line.map(({ y }) => y)).toEqual(line.map(({ y }) => y).sort((a, b) => b - a));
  expect(line[0]?.y).toBeGreaterThan(line.at(-1)?.y ?? 0);
});

test('the newest reading stands at the right edge, one of 7½ minutes ago in the middle', () => {
  const line = points([
    { at: NOW - WINDOW / 2, visible: 3 },
    { at: NOW, visible: 3 },
  ]);
  expect([line[0]?.x, line.at(-1)?.x]).toEqual([WIDTH / 2, WIDTH]);
});

test('a steady depth is a level line in the middle, of nothing too', () => {
  for (const visible of [0, 3, 128_000]) {
    const line = points([NOW - 120_000, NOW - 60_000, NOW].map((at) => ({ at, visible })));
    expect(new Set(line.map(({ y }) => y))).toEqual(new Set([HEIGHT / 2]));
  }
});

test('a change of one message in thousands is no cliff', () => {
  const line = points([
    { at: NOW - 60_000, visible: 5_000 },
    { at: NOW, visible: 5_001 },
  ]);
  expect(Math.abs((line[0]?.y ?? 0) - (line.at(-1)?.y ?? HEIGHT))).toBeLessThan(1);
});

test('is nothing before there are two readings', () => {
  expect(sparklinePath([], NOW, WIDTH, HEIGHT)).toBe('');
  expect(sparklinePath([{ at: NOW, visible: 8 }], NOW, WIDTH, HEIGHT)).toBe('');
});

test('a depth from before the window is a level line from edge to edge', () => {
  const line = points([{ at: NOW - 2 * WINDOW, visible: 8 }]);
  expect(line).toEqual([
    { x: 0, y: HEIGHT / 2 },
    { x: WIDTH, y: HEIGHT / 2 },
  ]);
});

test('the last depth holds until now', () => {
  const line = points([
    { at: NOW - 320_000, visible: 3 },
    { at: NOW - 300_000, visible: 90 },
  ]);
  expect(line.at(-1)).toEqual({ x: WIDTH, y: line.at(-2)?.y });
  expect(line.at(-2)?.x).toBeLessThan(WIDTH - 10);
});

test('a depth that held for long jumps to the next, and climbs only between readings close together', () => {
  const rise = (apart: number) =>
    points([
      { at: NOW - apart, visible: 0 },
      { at: NOW, visible: 900 },
    ]);
  expect(rise(20_000)).toHaveLength(2);
  const [before, corner, after] = rise(600_000);
  expect(corner).toEqual({ x: WIDTH, y: before?.y });
  expect(after?.y).toBeLessThan(corner?.y ?? 0);
});
