'use client';

import { useSyncExternalStore } from 'react';
import type { LookState } from '#lib/client/looks/look-state.ts';
import type { LookStore } from '#lib/client/looks/look-store.ts';

/** A look as it goes on. */
export function useLook(looks: LookStore): LookState {
  return useSyncExternalStore(looks.subscribe, looks.get, looks.get);
}
