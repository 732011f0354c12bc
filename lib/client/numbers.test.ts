import { describe, expect, it, vi } from 'vitest';
import { createNumbersStore, type Reading, SERIES_SPAN } from './numbers.ts';

const START = Date.UTC(2026, 0, 1);
const reading = (arn: string, visible: number, seconds = 0): Reading => ({
  arn,
  visible,
  inFlight: 0,
  delayed: 0,
  at: START + seconds * 1_000,
});

describe('the numbers store', () => {
  it('tells only those whose queue changed, and the painter once a batch', () => {
    const store = createNumbersStore();
    store.write([reading('a', 1), reading('b', 1), reading('c', 1)]);
    const told = { a: vi.fn(), b: vi.fn(), all: vi.fn() };
    store.subscribe('a', told.a);
    store.subscribe('b', told.b);
    store.subscribeAll(told.all);
    store.write([reading('a', 2, 2), reading('b', 1, 2), reading('c', 5, 2)]);
    expect(told.a).toHaveBeenCalledTimes(1);
    expect(told.b).not.toHaveBeenCalled();
    expect(told.all).toHaveBeenCalledTimes(1);
  });

  it('keeps the same object while nothing changed', () => {
    const store = createNumbersStore();
    store.write([reading('a', 7)]);
    const before = store.get('a');
    store.write([reading('a', 7, 2)]);
    expect(store.get('a')).toBe(before);
  });

  it('knows a trend after half a minute, and that it ended when nothing more comes', () => {
    const store = createNumbersStore();
    store.write([reading('a', 0)]);
    expect(store.get('a')?.rate).toBeNull();
    for (let s = 2; s <= 60; s += 2) store.write([reading('a', s, s)]);
    expect(store.get('a')?.rate).toBeCloseTo(60);
    store.settle(START + 180_000);
    expect(store.get('a')?.rate).toBe(0);
  });

  it('puts the server’s history before what it saw itself', () => {
    const store = createNumbersStore();
    store.write([reading('a', 60, 60)]);
    const sample = (seconds: number, visible: number) => ({
      at: new Date(START + seconds * 1_000).toISOString(),
      visible,
      inFlight: 0,
      delayed: 0,
    });
    store.seed([{ arn: 'a', samples: [sample(0, 0), sample(20, 20), sample(40, 40), sample(60, 60)] }]);
    expect(store.series('a').map(({ visible }) => visible)).toEqual([0, 20, 40, 60]);
    expect(store.get('a')?.rate).toBeCloseTo(60);
  });

  it('lets go of what is older than a quarter of an hour', () => {
    const store = createNumbersStore();
    for (let s = 0; s <= 2_000; s += 10) store.write([reading('a', s, s)]);
    const [first, second] = store.series('a');
    const newest = START + 2_000_000;
    expect(first?.at).toBeLessThan(newest - SERIES_SPAN);
    expect(second?.at).toBeGreaterThanOrEqual(newest - SERIES_SPAN);
  });
});
