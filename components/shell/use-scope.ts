'use client';

import type { Scope } from '#components/inspector/scope.ts';
import { zone as chosenZone } from '#lib/client/preferences.ts';
import type { MapScreenModel } from './use-map-screen.ts';
import { useRemembered } from './use-remembered.ts';

/** What panels and sheets of the screen read from; `null` until the account is known. */
export function useScope(connection: string, model: MapScreenModel): Scope | null {
  const [zone] = useRemembered(chosenZone);
  const { topology, graph, numbers, select, setLit } = model;
  return topology ? { connection, topology, graph, numbers, zone, onSelect: select, onLight: setLit } : null;
}
