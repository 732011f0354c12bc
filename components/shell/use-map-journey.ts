'use client';

import { useEffect, useRef, useState } from 'react';
import type { MapHandle } from '#components/map/use-map-moves.ts';
import type { View } from '#lib/client/url-state.ts';
import type { Layout } from '#lib/topology/model.ts';

/** With more nodes than these, all of them at once tell little of the one that a link points at. */
const READABLE_AT_ONCE = 60;

type JourneyInput = { layout: Layout; settled: boolean; view: View; selection: string | null };

/** Where the map looks when it is not the person who moves it. */
export function useMapJourney({ layout, settled, view, selection }: JourneyInput) {
  const map = useRef<MapHandle>(null);
  /** Nothing moves by itself any more: the account is shown whole, or the person took over. */
  const arrived = useRef(false);
  /** Where to go once the map is there: it is not while the table is shown. */
  const [destination, setDestination] = useState<string | null>(null);

  // The account comes in page by page: until it is there whole, each page is shown whole.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new layout calls for it, not a new selection
  useEffect(() => {
    if (arrived.current || !map.current) return;
    arrived.current = settled;
    if (settled && selection !== null && layout.boxes.size > READABLE_AT_ONCE) map.current.centreOn(selection);
    else map.current.fit();
  }, [layout, settled]);

  useEffect(() => {
    if (destination === null || view !== 'map') return;
    map.current?.centreOn(destination);
    setDestination(null);
  }, [destination, view]);

  return {
    map,
    travelTo: setDestination,
    /** The person moves the map: from now on it stays where they put it. */
    takeOver: () => {
      arrived.current = true;
    },
  };
}
