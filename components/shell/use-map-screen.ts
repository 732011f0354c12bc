'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { connectionPath, post } from '#lib/client/api.ts';
import { dense as denseForm, positions } from '#lib/client/preferences.ts';
import { statusOptions, topologyOptions } from '#lib/client/queries/topology.ts';
import type { ConnectionStatus } from '#lib/contracts/connection.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import type { Graph, Point } from '#lib/topology/model.ts';
import { isSettled } from './settled.ts';
import { useLiveConnection } from './use-live-connection.ts';
import { useMapJourney } from './use-map-journey.ts';
import { useMapLayout } from './use-map-layout.ts';
import { useRemembered } from './use-remembered.ts';
import { useScreenState } from './use-screen-state.ts';
import { useSearch } from './use-search.ts';

const NOTHING: Pick<Topology, 'queues' | 'topics' | 'subscriptions'> = { queues: [], topics: [], subscriptions: [] };

const discoveryOf = ({ discovery }: ConnectionStatus) => discovery;

/** All that the screen of a connection shows, and what can be done on it; the rooms below only draw. */
export function useMapScreen(connection: string) {
  const { numbers, feedState, wires } = useLiveConnection(connection);
  const [screen, setScreen] = useScreenState();
  const { data: topology } = useQuery(topologyOptions(connection));
  const { data: discovery } = useQuery({ ...statusOptions(connection), select: discoveryOf });
  const { queues, topics, subscriptions } = topology ?? NOTHING;
  const graph = useMemo(() => buildGraph({ queues, topics, subscriptions }), [queues, topics, subscriptions]);
  const settled = topology !== undefined && discovery !== undefined && isSettled(topology, discovery);
  const [dense, setDense] = useRemembered(denseForm);
  const ownPositions = useMemo(() => positions(connection), [connection]);
  const [moved, setMoved] = useRemembered(ownPositions);
  const layout = useMapLayout({ graph, moved, dense, settled });
  const search = useSearch(graph, screen.q);
  const [lit, setLit] = useState<ReadonlySet<string> | null>(null);
  const { map, setMap, travelTo, takeOver } = useMapJourney({ graph, layout, settled, selection: screen.select });

  const lights = lit !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the light goes on; then the person moves the map
  useEffect(() => {
    if (lights && screen.select !== null) travelTo(withNeighbours(graph, screen.select));
  }, [lights]);

  const watch = wires?.watch;
  useEffect(() => watch?.look({ selected: screen.select }), [watch, screen.select]);

  return {
    numbers,
    feedState,
    feed: wires?.feed ?? null,
    screen,
    setScreen,
    topology,
    graph,
    layout,
    /** Whether the structure is known whole. */
    settled,
    search,
    /** What the inspector puts in the light: the rest of the map fades. `null` = nothing. */
    lit,
    setLit,
    map,
    setMap,
    takeOver,
    dense,
    setDense,
    /** `tab`: the one to open; else the open one stays. */
    select: (id: string | null, tab?: string) =>
      void setScreen({ select: id, ...(id === null ? { tab: null } : tab !== undefined && { tab }) }),
    /** Selects, and brings into view. */
    goTo(id: string) {
      void setScreen({ select: id, view: 'map' });
      travelTo(id);
    },
    look: watch?.look,
    move: (id: string, to: Point) => setMoved({ ...ownPositions.get(), [id]: { x: to.x, y: to.y } }),
    /** Puts dragged nodes back; `null` where none was dragged. */
    tidy: Object.keys(moved).length > 0 ? () => setMoved({}) : null,
    refresh: () => void post(connectionPath(connection, 'refresh'), {}).catch(() => undefined),
  };
}

function withNeighbours(graph: Graph, id: string): string[] {
  const edges = (graph.edgesOf.get(id) ?? []).flatMap((edgeId) => graph.edges.get(edgeId) ?? []);
  return [id, ...edges.map(({ source, target }) => (source === id ? target : source))];
}

export type MapScreenModel = ReturnType<typeof useMapScreen>;
