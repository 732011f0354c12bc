import { expect, it } from 'vitest';
import { formatCount } from '#lib/format/count.ts';
import { depthSeries, depthSummary, WINDOW } from './depth-series.ts';

const NOW = Date.parse('2026-01-15T12:00:00.000Z');
const sample = (at: string, visible: number) => ({ at, visible, inFlight: 0, delayed: 0 });

const depths = (points: readonly { visible: number }[]) => points.map((point) => point.visible);

it('puts what the server remembers before what the tab saw, each moment once', () => {
  const remembered = [sample('2026-01-15T11:59:20.000Z', 1), sample('2026-01-15T11:59:40.000Z', 2)];
  const seen = [
    { at: NOW - 20_000, visible: 2 },
    { at: NOW, visible: 5 },
  ];
  expect(depths(depthSeries(remembered, seen, NOW))).toEqual([1, 2, 5]);
});

it('holds a depth until the next reading instead of drawing a slope over a silence', () => {
  const seen = [
    { at: NOW - 300_000, visible: 5 },
    { at: NOW, visible: 9 },
  ];
  expect(depthSeries([], seen, NOW)).toEqual([seen[0], { at: NOW - 1, visible: 5 }, seen[1]]);
});

it('holds at both ends of the 15 minutes', () => {
  const series = depthSeries([sample('2026-01-15T11:30:00.000Z', 9)], [], NOW);
  expect(series.map(({ at }) => at)).toEqual([NOW - WINDOW, NOW]);
  expect(depths(series)).toEqual([9, 9]);
  expect(depthSeries([], [], NOW)).toEqual([]);
});

it('says the series in a sentence', () => {
  const points = [3, 1284, 40].map((visible, index) => ({ at: index, visible }));
  expect(depthSummary(points, formatCount)).toBe('from 3 to 40, lowest 3, highest 1,284');
});
