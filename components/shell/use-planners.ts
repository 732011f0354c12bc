'use client';

import { useQueryClient } from '@tanstack/react-query';
import type { PlanDesk } from '#lib/client/changes/plan-desk.ts';
import { plannersOf } from '#lib/client/changes/plan-owner.ts';
import { changesOptions } from '#lib/client/queries/changes.ts';
import type { MapScreenModel } from './use-map-screen.ts';

/**
 * The connections that what lies on the desk concerns: one, but where changes of several were collected, which no plan
 * can be of.
 */
export function usePlanners(open: PlanDesk['open'], { beside, connection, ownerOf }: MapScreenModel): string[] {
  const client = useQueryClient();
  if (open === null) return [connection];
  if (open.source === 'intents') {
    const planners = plannersOf(open.intents, ownerOf);
    return planners.length === 0 ? [connection] : planners;
  }
  const made = beside.shown.find((id) =>
    client.getQueryData(changesOptions(id).queryKey)?.changes.some((change) => change.id === open.change),
  );
  return [made ?? connection];
}
