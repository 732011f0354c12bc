import { expect, it } from 'vitest';
import { settlingAt, untilNextSettled } from './settling.ts';

const at = (minute: number) => `2026-01-15T12:${String(minute).padStart(2, '0')}:00.000Z`;
const list = {
  settling: [
    { about: 'edge', what: 'filter policy', seconds: 900, until: at(15) },
    { about: 'edge', what: 'raw delivery', seconds: 60, until: at(20) },
    { about: 'queue', what: 'attributes', seconds: 60, until: at(1) },
  ],
};

it('tells of each node and edge what settles longest, until it is over', () => {
  expect([...settlingAt(list, Date.parse(at(0)))]).toEqual([
    ['edge', { what: 'raw delivery', until: at(20) }],
    ['queue', { what: 'attributes', until: at(1) }],
  ]);
  expect([...settlingAt(list, Date.parse(at(1))).keys()]).toEqual(['edge']);
});

it('knows when the first of them is over', () => {
  const now = Date.parse(at(0));
  expect(untilNextSettled(settlingAt(list, now), now)).toBe(60_000);
  expect(untilNextSettled(new Map(), now)).toBeNull();
});
