'use client';

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { type Positions, positions } from '#lib/client/preferences.ts';
import type { OwnerOf } from '#lib/topology/merge-topologies.ts';
import type { Point } from '#lib/topology/model.ts';

const NONE: Positions = {};

/** Where a person dragged nodes: each connection remembers its own, whatever stands beside it. */
export function usePositions(shown: readonly string[], ownerOf: OwnerOf) {
  const store = useMemo(() => createStore(shown), [shown]);
  const moved = useSyncExternalStore(store.subscribe, store.get, () => NONE);
  const move = useCallback((id: string, { x, y }: Point) => store.put(ownerOf(id), id, { x, y }), [store, ownerOf]);
  return {
    moved,
    move,
    /** Puts dragged nodes back; `null` where none was dragged. */
    tidy: Object.keys(moved).length > 0 ? store.clear : null,
  };
}

function createStore(shown: readonly string[]) {
  const own = new Map(shown.map((connection) => [connection, positions(connection)]));
  let last: { of: readonly Positions[]; all: Positions } | null = null;
  return {
    get(): Positions {
      const of = [...own.values()].map((remembered) => remembered.get());
      if (of.every((each, i) => each === last?.of[i])) return last?.all ?? NONE;
      last = { of, all: Object.assign({}, ...of) };
      return last.all;
    },
    subscribe(listener: () => void): () => void {
      const ways = [...own.values()].map((remembered) => remembered.subscribe(listener));
      return () => {
        for (const leave of ways) leave();
      };
    },
    put(connection: string, id: string, to: Point): void {
      const remembered = own.get(connection);
      remembered?.set({ ...remembered.get(), [id]: to });
    },
    clear(): void {
      for (const remembered of own.values()) remembered.set({});
    },
  };
}
