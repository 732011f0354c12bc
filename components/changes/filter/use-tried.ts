'use client';

import { useQuery } from '@tanstack/react-query';
import { type SimulationInput, simulationOptions } from '#lib/client/queries/simulation.ts';
import type { FilterSetting } from '#lib/contracts/simulation.ts';

/** A filter that is tried, and the one that it is compared with. */
export type Tried = {
  /** `null` while SNS would refuse it. */
  edited: FilterSetting | null;
  /** `null` where it cannot be judged. */
  present: FilterSetting | null;
  topicArn: string;
};

/** What the filter makes of what a look or a tail saw. */
export function useTried(connection: string, tried: Tried, look: string | null, seen: number) {
  return useQuery(simulationOptions({ connection, input: seen > 0 ? inputOf(tried, look) : null, seen }));
}

function inputOf({ edited, present, topicArn }: Tried, look: string | null): SimulationInput | null {
  return edited === null || look === null ? null : { ...edited, present, topicArn, look };
}
