'use client';

import { useSyncExternalStore } from 'react';
import type { Remembered } from '#lib/client/remembered.ts';

/** A remembered value, live. On the server, and for the first paint, it is what nobody chose yet. */
export function useRemembered<T>(value: Remembered<T>): [T, (next: T) => void] {
  return [useSyncExternalStore(value.subscribe, value.get, value.initial), value.set];
}
