'use client';

import { Unplug } from 'lucide-react';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { MapSkeleton } from './map-skeleton.tsx';
import { useFeedState } from './use-feed-state.ts';
import type { MapScreenModel } from './use-map-screen.ts';

/** What stands where the map will be before the first answer; where none will come, why. */
export function NothingYet({ model: { feedState, labelOf, connection } }: { model: MapScreenModel }) {
  const { refusal } = useFeedState(feedState);
  if (refusal === null) return <MapSkeleton label="Opening the map" />;
  return (
    <div className="grid size-full place-items-center">
      <EmptyState icon={<Unplug aria-hidden />} title={`${labelOf(connection)} cannot be opened`}>
        {refusal}
      </EmptyState>
    </div>
  );
}
