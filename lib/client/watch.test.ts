import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WatchInput } from '#lib/contracts/feed.ts';
import { createFeedState } from './feed/feed-state.ts';
import { createNumbersStore } from './numbers.ts';
import { createWatch, type Watch } from './watch.ts';

const AT = Date.UTC(2026, 0, 1);
let watch: Watch;
let told: WatchInput[] = [];
let numbers = createNumbersStore();
let state = createFeedState();

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  numbers = createNumbersStore();
  state = createFeedState();
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    const input: WatchInput = JSON.parse(String(init.body));
    told.push(input);
    const samples = [{ at: new Date(AT - 60_000).toISOString(), visible: 1, inFlight: 0, delayed: 0 }];
    return Response.json({ histories: input.historyOf.map((arn) => ({ arn, samples })) });
  });
  watch = createWatch({ connection: 'default', viewer: 'me', numbers, state });
});
afterEach(() => {
  watch.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const know = (...arns: string[]) =>
  numbers.write(arns.map((arn) => ({ arn, visible: 2, inFlight: 0, delayed: 0, at: AT })));

describe('the watch', () => {
  it('tells once when the view has come to rest', async () => {
    watch.look({ inView: ['a'] });
    await vi.advanceTimersByTimeAsync(200);
    watch.look({ inView: ['a', 'b'], selected: 'b' });
    await vi.advanceTimersByTimeAsync(260);
    expect(told).toEqual([{ viewer: 'me', selected: 'b', inView: ['a', 'b'], historyOf: [] }]);
  });

  it('tells the worst queues beside what is in view, each once', async () => {
    watch.look({ inView: ['a', 'b'] });
    watch.look({ worst: ['b', 'c'] });
    await vi.advanceTimersByTimeAsync(260);
    expect(told.map(({ inView }) => inView)).toEqual([['b', 'c', 'a']]);
  });

  it('tells again before the server forgets', async () => {
    watch.look({ inView: ['a'] });
    await vi.advanceTimersByTimeAsync(61_000);
    expect(told).toHaveLength(2);
  });

  it('asks for the past of each queue once, and puts it into the store', async () => {
    know('a', 'b');
    watch.look({ inView: ['a', 'topic'], selected: 'b' });
    await vi.advanceTimersByTimeAsync(300);
    watch.look({ inView: ['a'] });
    await vi.advanceTimersByTimeAsync(300);
    expect(told.map(({ historyOf }) => historyOf)).toEqual([['a', 'b'], []]);
    expect(numbers.series('a')).toHaveLength(2);
  });

  it('asks on at once where there are more pasts than fit', async () => {
    const arns = Array.from({ length: 450 }, (_, i) => `q${i}`);
    know(...arns);
    watch.look({ inView: arns });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told.map(({ historyOf }) => historyOf.length)).toEqual([200, 200, 50]);
  });

  it('says nothing while the feed rests, and tells again when it is back', async () => {
    watch.look({ inView: ['a'] });
    state.set({ phase: 'hidden' });
    await vi.advanceTimersByTimeAsync(200_000);
    expect(told).toHaveLength(0);
    state.set({ phase: 'live' });
    await vi.advanceTimersByTimeAsync(300);
    expect(told.map(({ inView }) => inView)).toEqual([['a']]);
  });

  it('goes on after a server that did not answer', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('gone')));
    watch.look({ inView: ['a'] });
    await vi.advanceTimersByTimeAsync(300);
    const fetched = vi.fn(async () => Response.json({ histories: [] }));
    vi.stubGlobal('fetch', fetched);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetched).toHaveBeenCalledOnce();
  });
});
