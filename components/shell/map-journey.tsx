'use client';

import { useMapJourney } from './use-map-journey.ts';
import type { MapScreenModel } from './use-map-screen.ts';

/** Moves the map where nobody's hand does; shows nothing, so that a map of another size renders nothing else again. */
export function MapJourney({ model }: { model: MapScreenModel }): null {
  const { journey, graph, layout, settled, parts, screen } = model;
  useMapJourney({ journey, graph, layout, settled, parts, selection: screen.select });
  return null;
}
