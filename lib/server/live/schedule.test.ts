import { describe, expect, it } from 'vitest';
import { CADENCE } from './cadence.ts';
import { type Candidate, dueNow, intervalOf } from './schedule.ts';

const NOW = 1_000_000;
const LOAD = { lookedAt: 10, rest: 10 };

function aCandidate(over: Partial<Candidate> = {}): Candidate {
  return { urgency: 'rest', readAt: NOW, unchanged: 0, failed: false, ...over };
}

describe('intervalOf', () => {
  it.each([
    ['selected', aCandidate({ urgency: 'selected', unchanged: 100 }), 2_000],
    ['in view', aCandidate({ urgency: 'in-view', unchanged: 89 }), 2_000],
    ['in view, quiet for three minutes', aCandidate({ urgency: 'in-view', unchanged: 90 }), 4_000],
    ['not looked at, changing', aCandidate(), 15_000],
    ['not looked at, quiet for a while', aCandidate({ unchanged: 2 }), 33_750],
    ['not looked at, quiet for long', aCandidate({ unchanged: 1_000 }), 60_000],
    ['unreadable, in view', aCandidate({ urgency: 'in-view', failed: true }), 15_000],
    ['unreadable, not looked at', aCandidate({ failed: true }), 60_000],
  ])('reads a queue that is %s every %#', (_, candidate, interval) => {
    expect(intervalOf(candidate, LOAD, CADENCE)).toBe(interval);
  });

  it('stretches what is in view, but not what is selected, when a thousand are in view', () => {
    const load = { lookedAt: 1_000, rest: 0 };
    expect(intervalOf(aCandidate({ urgency: 'in-view' }), load, CADENCE)).toBe(10_000);
    expect(intervalOf(aCandidate({ urgency: 'selected' }), load, CADENCE)).toBe(2_000);
    expect(intervalOf(aCandidate({ urgency: 'in-view', unchanged: 90 }), load, CADENCE)).toBe(10_000);
  });

  it.each([
    [100, 15_000, 60_000],
    [500, 75_000, 300_000],
    [10_000, 150_000, 600_000],
  ])('stretches the rest where there are %i of them', (rest, changing, quiet) => {
    const load = { lookedAt: 0, rest };
    expect(intervalOf(aCandidate(), load, CADENCE)).toBe(changing);
    expect(intervalOf(aCandidate({ unchanged: 1_000 }), load, CADENCE)).toBe(quiet);
    expect(intervalOf(aCandidate({ failed: true }), load, CADENCE)).toBe(quiet);
  });
});

describe('an hour of a thousand queues, fifty of them in view, one in ten changing', () => {
  it('takes fewer than 60,000 readings, a thirtieth of reading all every 2 s', () => {
    const load = { lookedAt: 50, rest: 950 };
    const anHour = (count: number, over: Partial<Candidate>) =>
      (count * 3_600_000) / intervalOf(aCandidate(over), load, CADENCE);
    const inView = anHour(5, { urgency: 'in-view' }) + anHour(45, { urgency: 'in-view', unchanged: 1_000 });
    const rest = anHour(95, {}) + anHour(855, { unchanged: 1_000 });
    expect(inView + rest).toBeLessThan(60_000);
  });
});

describe('dueNow', () => {
  const due = (items: Candidate[]) =>
    dueNow({ candidates: new Map(items.map((item) => [item, item])), load: LOAD, cadence: CADENCE, now: NOW });

  it('takes what was never read, what is looked at first', () => {
    const rest = aCandidate({ readAt: 0 });
    const inView = aCandidate({ readAt: 0, urgency: 'in-view' });
    const selected = aCandidate({ readAt: 0, urgency: 'selected' });
    expect(due([rest, inView, selected])).toEqual([selected, inView, rest]);
  });

  it('leaves out what is fresh', () => {
    const fresh = aCandidate({ readAt: NOW - 1_999, urgency: 'in-view' });
    const stale = aCandidate({ readAt: NOW - 2_000, urgency: 'in-view' });
    expect(due([fresh, stale])).toEqual([stale]);
  });

  it('takes the longest unread first', () => {
    const older = aCandidate({ readAt: NOW - 90_000 });
    const old = aCandidate({ readAt: NOW - 70_000 });
    expect(due([old, older])).toEqual([older, old]);
  });
});
