'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import { connectionPath, post } from '#lib/client/api.ts';
import { dense as denseForm } from '#lib/client/preferences.ts';
import { shareLook } from '#lib/client/share-look.ts';
import type { Looking } from '#lib/client/watch.ts';
import type { Graph } from '#lib/topology/model.ts';
import { useAccount } from './use-account.ts';
import { useBeside } from './use-beside.ts';
import { useLiveConnections } from './use-live-connections.ts';
import { createJourney } from './use-map-journey.ts';
import { useMapLayout } from './use-map-layout.ts';
import { usePlaces } from './use-places.ts';
import { usePositions } from './use-positions.ts';
import { useRemembered } from './use-remembered.ts';
import { useScreenState } from './use-screen-state.ts';
import { useSearch } from './use-search.ts';

/** All that the screen of a connection shows, and what can be done on it; the rooms below only draw. */
export function useMapScreen(connection: string) {
  const beside = useBeside(connection);
  const { shown } = beside;
  const { numbers, feedStateOf, wires } = useLiveConnections(shown);
  const [screen, setScreen] = useScreenState();
  const { topologies, graph, ownerOf, settled: settledOnes } = useAccount(shown);
  const places = usePlaces(beside, ownerOf);
  const topology = topologies.find((one) => one.connection.id === connection);
  const settled = topologies.length > 0 && topologies.every((one) => settledOnes.has(one.connection.id));
  const [dense, setDense] = useRemembered(denseForm);
  const { moved, move, tidy } = usePositions(shown, ownerOf);
  const parts = topologies.map((one) => one.connection.id).join(' ');
  const layout = useMapLayout({ graph, moved, dense, settled, parts });
  const search = useSearch(graph, screen.q, places);
  const [lit, setLit] = useState<ReadonlySet<string> | null>(null);
  const [journey] = useState(createJourney);

  const lights = lit !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the light goes on; then the person moves the map
  useEffect(() => {
    if (lights && screen.select !== null) journey.travelTo(withNeighbours(graph, screen.select));
  }, [lights]);

  const look = useCallback((at: Partial<Looking>) => shareLook(wires, ownerOf, at), [wires, ownerOf]);
  useEffect(() => look({ selected: screen.select }), [look, screen.select]);
  const feed = useMemo(
    () => ({
      pause() {
        for (const wire of wires) wire.feed.pause();
      },
      resume() {
        for (const wire of wires) wire.feed.resume();
      },
    }),
    [wires],
  );

  const select = useCallback(
    (id: string | null, tab?: string) =>
      void setScreen({ select: id, ...(id === null ? { tab: null } : tab !== undefined && { tab }) }),
    [setScreen],
  );
  const goTo = useCallback(
    (id: string) => {
      void setScreen({ select: id, view: 'map' });
      journey.travelTo(id);
    },
    [setScreen, journey],
  );

  return {
    connection,
    numbers,
    /** How the page's own feed fares. */
    feedState: feedStateOf(connection),
    feedStateOf,
    /** Of all that is shown. */
    feed,
    screen,
    setScreen,
    /** The page's own. */
    topology,
    /** Of all that is shown and was read, the page's own first. */
    topologies,
    beside,
    ownerOf,
    /** Which connection each node is of, where that has to be told. */
    places,
    /** What a person knows a connection by. */
    labelOf: (id: string) => beside.known.find((known) => known.id === id)?.label ?? id,
    graph,
    layout,
    /** Whether the structure is known whole. */
    settled,
    /** Names what is on the map. */
    parts,
    /** Connections of which it is. */
    settledOnes,
    search,
    /** What the inspector puts in the light: the rest of the map fades. `null` = nothing. */
    lit,
    setLit,
    /** Where the map looks, and how to make it look elsewhere. */
    journey,
    dense,
    setDense,
    /** `tab`: the one to open; else the open one stays. */
    select,
    /** Selects, and brings into view. */
    goTo,
    look,
    move,
    tidy,
    refresh: () => shown.forEach(readAgain),
  };
}

/** Reads a connection's account again now. */
export function readAgain(connection: string): void {
  void post(connectionPath(connection, 'refresh'), {}).catch(() => undefined);
}

function withNeighbours(graph: Graph, id: string): string[] {
  const edges = (graph.edgesOf.get(id) ?? []).flatMap((edgeId) => graph.edges.get(edgeId) ?? []);
  return [id, ...edges.map(({ source, target }) => (source === id ? target : source))];
}

export type MapScreenModel = ReturnType<typeof useMapScreen>;
