import { beforeEach, describe, expect, it } from 'vitest';
import { aChange, aPlan } from '#lib/testing/a-change.ts';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { settleCollected, startCollecting } from './collecting.ts';
import { goneOnWith, goOn, keepBegun, unfinished, wentOnFrom } from './going-on.ts';
import { planDesk, propose } from './plan-desk.ts';

const done = { state: 'done' } as const;
const failed = { state: 'failed', unsure: false, words: 'AccessDenied' } as const;
const half = aChange({ id: 'half', outcome: 'failed', states: [done, failed] });
const rest = aChange({ id: 'rest' });
const [intent] = aPlan().intents;
const other = { kind: 'allowDelivery', topicArn: topicArn('orders'), queueArn: queueArn('other') } as const;

describe('a change that failed half way', () => {
  it.each([
    ['wants the same', rest, 'rest'],
    ['wants that and more', aChange({ id: 'rest', intents: [other, ...rest.intents] }), 'rest'],
    ['wants something else', aChange({ id: 'rest', intents: [other] }), null],
    ['was taken back', aChange({ id: 'rest', undoneBy: 'undo' }), null],
    ['did nothing itself', aChange({ id: 'rest', outcome: 'failed', states: [failed] }), null],
    ['takes something back', aChange({ id: 'rest', undoes: 'before' }), null],
  ])('is gone on with by one that %s', (_, later, id) => {
    expect(goneOnWith(half, [later, half])?.id ?? null).toBe(id);
    expect(wentOnFrom(later, [later, half])).toBe(id === null ? null : half);
    expect(goneOnWith(half, [half, later])).toBeNull();
  });

  it('is what is unfinished until it is gone on with or taken back', () => {
    expect(unfinished([half])).toBe(half);
    expect(unfinished([rest, half])).toBeNull();
    expect(unfinished([{ ...half, undoneBy: 'undo' }])).toBeNull();
    expect(unfinished([aChange({ outcome: 'failed', states: [failed] }), rest])).toBeNull();
  });
});

describe('going on', () => {
  beforeEach(() => planDesk.set({ open: null, collected: null }));

  it('shows the plan of what was collected, which waits until all of it is applied', () => {
    startCollecting();
    if (intent) propose([intent]);
    const collected = planDesk.get().collected ?? [];
    keepBegun('half', collected);
    goOn(half, 'default');
    expect(planDesk.get()).toEqual({ open: { source: 'intents', intents: collected }, collected });
    const { open } = planDesk.get();
    if (open?.source === 'intents') settleCollected(open.intents);
    expect(planDesk.get().collected).toBeNull();
  });

  it('plans what another tab began as it was written down', () => {
    goOn({ ...half, id: 'unknown' }, 'default');
    expect(planDesk.get().open).toEqual({ source: 'intents', intents: half.intents });
  });

  it('takes back the rest where it was an undo', () => {
    goOn({ ...half, undoes: 'before' }, 'default');
    expect(planDesk.get().open).toEqual({ source: 'undo', change: 'before' });
  });
});
