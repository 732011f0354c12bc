'use client';

import type { Scope } from '#components/inspector/scope.ts';
import { zone as chosenZone } from '#lib/client/preferences.ts';
import type { MapScreenModel } from './use-map-screen.ts';
import { useRemembered } from './use-remembered.ts';

/** What panels and sheets about each connection that is shown and was read read from, the page's own first. */
export function useScopes({ topologies, graph, numbers, select, setLit }: MapScreenModel): Scope[] {
  const [zone] = useRemembered(chosenZone);
  return topologies.map((topology) => ({
    connection: topology.connection.id,
    topology,
    graph,
    numbers,
    zone,
    onSelect: select,
    onLight: setLit,
  }));
}

/** That of one connection; `null` until it was read. */
export function useScope(connection: string, model: MapScreenModel): Scope | null {
  return useScopes(model).find((scope) => scope.connection === connection) ?? null;
}
