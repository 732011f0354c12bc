import { describe, expect, it } from 'vitest';
import { directionOf, rateOf } from './trend.ts';

const NOW = 1_000_000;
/** `[seconds ago, depth]`, oldest first. */
const samples = (...readings: [number, number][]) =>
  readings.map(([ago, visible]) => ({ at: NOW - ago * 1000, visible }));

describe('rateOf', () => {
  it.each([
    ['no reading', samples(), null],
    ['one reading just now', samples([0, 5]), null],
    ['29 s known', samples([29, 0], [0, 10]), null],
    ['30 s known', samples([30, 0], [0, 10]), 20],
    ['a whole minute', samples([60, 10], [30, 20], [0, 40]), 30],
    ['older readings do not count', samples([600, 9000], [60, 10], [0, 40]), 30],
    ['falling', samples([60, 40], [0, 10]), -30],
    ['the minute begins between two readings', samples([70, 0], [50, 20], [0, 20]), 10],
    ['unchanged readings left out before', samples([600, 0], [5, 0], [0, 30]), 30],
    ['unchanged since long', samples([600, 7]), 0],
    ['changed, then unchanged for a minute', samples([120, 7], [90, 50]), 0],
    ['the last reading is 10 s old', samples([70, 0], [10, 60]), 60],
  ])('%s', (_, readings, rate) => {
    const answer = rateOf(readings, NOW);
    if (rate === null) expect(answer).toBeNull();
    else expect(answer).toBeCloseTo(rate, 9);
  });
});

it.each([
  [0, 0, 'steady'],
  [0.9, 10, 'steady'],
  [1, 10, 'rising'],
  [-4, 12, 'falling'],
  [5, 10_000, 'steady'],
  [210, 9810, 'rising'],
])('%d a minute on a depth of %d is %s', (rate, depth, direction) => {
  expect(directionOf(rate, depth)).toBe(direction);
});
