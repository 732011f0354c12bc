'use client';

import { useSyncExternalStore } from 'react';
import { deskOf, type PlanDesk, planDesk } from '#lib/client/changes/plan-desk.ts';

const EMPTY: PlanDesk = { open: null, collected: null };

/** What lies on a connection's desk, where plans are read, live. */
export function usePlanDesk(connection: string): PlanDesk {
  return useSyncExternalStore(
    planDesk.subscribe,
    () => deskOf(connection),
    () => EMPTY,
  );
}
