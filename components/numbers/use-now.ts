'use client';

import { useSyncExternalStore } from 'react';

/** ms between two ticks: ages are told in whole seconds. */
const TICK = 1000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | null = null;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    for (const notify of listeners) notify();
  }, TICK);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };
}

const thisSecond = () => Math.floor(Date.now() / TICK) * TICK;

/** ms since epoch, to the second; renders again each second, all users of a page on one timer. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, thisSecond, () => 0);
}
