import { expect, it } from 'vitest';
import { formatCount } from '#lib/format/count.ts';
import { depthSeries, depthSummary } from './depth-series.ts';

const NOW = Date.parse('2026-01-15T12:00:00.000Z');
const sample = (at: string, visible: number) => ({ at, visible, inFlight: 0, delayed: 0 });

it('puts what the server remembers before what the tab saw, each moment once', () => {
  const remembered = [sample('2026-01-15T11:58:00.000Z', 1), sample('2026-01-15T11:59:00.000Z', 2)];
  const seen = [
    { at: NOW - 60_000, visible: 2 },
    { at: NOW, visible: 5 },
  ];
  expect(depthSeries(remembered, seen, NOW).map((point) => point.visible)).toEqual([1, 2, 5]);
});

it('forgets what is older than 15 minutes', () => {
  expect(depthSeries([sample('2026-01-15T11:44:59.000Z', 9)], [{ at: NOW, visible: 1 }], NOW)).toHaveLength(1);
});

it('says the series in a sentence', () => {
  const points = [3, 1284, 40].map((visible, index) => ({ at: index, visible }));
  expect(depthSummary(points, formatCount)).toBe('from 3 to 40, lowest 3, highest 1,284');
});
