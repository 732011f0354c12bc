import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Change } from '#lib/contracts/change.ts';
import { NOW } from '#lib/testing/builders.ts';
import { followRunning } from './follow.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const A_CHANGE: Change = {
  id: '3b0e4a52-8f0e-4a39-9d6c-0d8f1c8f5a11',
  startedAt: NOW,
  endedAt: null,
  author: 'ada',
  title: 'v0',
  intents: [],
  undoes: null,
  undoneBy: null,
  outcome: 'running',
  steps: [],
  checks: [],
};

function aRun() {
  let change = A_CHANGE;
  let hear = () => {};
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const running = {
    change: () => change,
    listen(listener: () => void) {
      hear = listener;
      return () => {
        hear = () => {};
      };
    },
    stop() {},
    ended,
  };
  const become = (title: string) => {
    change = { ...change, title };
    hear();
  };
  return { running, become, end: resolve };
}

it('tells the change as it is, then at most every 100 ms, and its end at once', async () => {
  const { running, become, end } = aRun();
  const told: string[] = [];
  let over = false;
  followRunning(running)(
    ({ change }) => told.push(change.title),
    () => {
      over = true;
    },
  );
  become('v1');
  become('v2');
  expect(told).toEqual(['v0']);
  vi.advanceTimersByTime(100);
  expect(told).toEqual(['v0', 'v2']);
  become('v3');
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['v0', 'v2', 'v3']);
  expect([over, vi.getTimerCount()]).toEqual([true, 0]);
});

it('tells nothing of what comes while nobody follows', () => {
  const { running, become } = aRun();
  const told: string[] = [];
  followRunning(running)(
    ({ change }) => told.push(change.title),
    () => {},
  )();
  become('v1');
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(['v0']);
});
