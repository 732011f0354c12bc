'use client';

import { useSyncExternalStore } from 'react';
import type { TailState } from '#lib/client/tails/tail-state.ts';
import type { TailStore } from '#lib/client/tails/tail-store.ts';

/** A tail as it goes on. */
export function useTail(tails: TailStore): TailState {
  return useSyncExternalStore(tails.subscribe, tails.get, tails.get);
}
