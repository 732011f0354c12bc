import { useSyncExternalStore } from 'react';

/** ms; less than two pixels of a sparkline. */
const STEP = 30_000;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, STEP);
  return () => clearInterval(timer);
}

const thisHalfMinute = () => Math.floor(Date.now() / STEP) * STEP;

/** ms since epoch, to the half minute: slow enough for each of many nodes to listen to. */
export function useHalfMinute(): number {
  return useSyncExternalStore(subscribe, thisHalfMinute, () => 0);
}
