'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { MapHandle } from '#components/map/use-map-moves.ts';
import { createStore, type Store } from '#lib/client/store.ts';
import type { Graph, Layout } from '#lib/topology/model.ts';

/** With more nodes than these, all of them at once tell little of the one that a link points at. */
const READABLE_AT_ONCE = 24;

/** What the map shows by itself: all there is · one node or edge · some nodes · nothing of its own, since the person moved it. */
type Aim = { at: 'whole' } | { at: 'one'; id: string } | { at: 'some'; ids: readonly string[] } | { at: 'person' };

/** The map, and what it is asked to look at. Whoever asks, or brings a map, renders nothing again. */
export type Journey = {
  /** A new one comes with a new size, and with whatever new stands on the map; none while the table is shown. */
  map: Store<MapHandle | null>;
  destination: Store<string | readonly string[] | null>;
  aim: { current: Aim };
  /** Brings a node or an edge, or several nodes, into view, as soon as there is a map. */
  travelTo(destination: string | readonly string[]): void;
  /** The person moves the map: from now on it stays where they put it. */
  takeOver(): void;
};

export function createJourney(): Journey {
  const aim: Journey['aim'] = { current: { at: 'whole' } };
  const destination = createStore<string | readonly string[] | null>(null);
  return {
    map: createStore<MapHandle | null>(null),
    destination,
    aim,
    travelTo: destination.set,
    takeOver() {
      aim.current = { at: 'person' };
    },
  };
}

export type MapJourneyInput = {
  journey: Journey;
  graph: Graph;
  layout: Layout;
  settled: boolean;
  selection: string | null;
  /** Names what is on the map: when another connection comes or goes, all of it is shown anew. */
  parts: string;
};

const nothing = () => null;

/**
 * Where the map looks when it is not the person who moves it. The account comes in page by page: until it is there
 * whole, each page is shown whole. When the map gets another size, as it does beside the inspector, it moves just as far
 * as keeps the selection in view; with nothing selected it shows the same anew.
 */
export function useMapJourney({ journey, graph, layout, settled, selection, parts }: MapJourneyInput): void {
  const { aim } = journey;
  const map = useSyncExternalStore(journey.map.subscribe, journey.map.get, nothing);
  const destination = useSyncExternalStore(journey.destination.subscribe, journey.destination.get, nothing);
  const seen = useRef<{ graph: Graph; layout: Layout } | null>(null);
  const arrived = useRef(false);
  const shownParts = useRef(parts);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map's new handle is what calls for a look
  useEffect(() => {
    const resized = seen.current?.graph === graph && seen.current.layout === layout;
    seen.current = map && { graph, layout };
    if (map && shownParts.current !== parts) {
      shownParts.current = parts;
      arrived.current = false;
      aim.current = { at: 'whole' };
    }
    if (!map || (arrived.current && !resized)) return;
    const arrives = settled && !arrived.current;
    arrived.current = settled;
    if (arrives && aim.current.at === 'whole' && selection !== null && layout.boxes.size > READABLE_AT_ONCE) {
      aim.current = { at: 'one', id: selection };
    }
    // Beside the inspector nothing changes its size: the person just chose something and is reading it.
    if (aim.current.at === 'one') map.centreOn(aim.current.id);
    else if (aim.current.at === 'some') map.fitNodes(aim.current.ids);
    else if (resized && selection !== null) map.reveal(selection);
    else if (aim.current.at === 'whole') map.fit();
  }, [map]);

  useEffect(() => {
    if (destination === null || !map) return;
    if (typeof destination === 'string') {
      aim.current = { at: 'one', id: destination };
      map.centreOn(destination);
    } else {
      aim.current = { at: 'some', ids: destination };
      map.fitNodes(destination);
    }
    journey.destination.set(null);
  }, [destination, map, journey, aim]);
}
