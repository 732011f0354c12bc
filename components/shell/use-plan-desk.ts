'use client';

import { useSyncExternalStore } from 'react';
import { type PlanDesk, planDesk } from '#lib/client/changes/plan-desk.ts';

const EMPTY: PlanDesk = { open: null, collected: null };

/** What lies on the desk where plans are read, live. */
export function usePlanDesk(): PlanDesk {
  return useSyncExternalStore(planDesk.subscribe, planDesk.get, () => EMPTY);
}
