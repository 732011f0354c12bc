'use client';

import { useMemo } from 'react';
import type { Places } from '#lib/client/connection-looks.ts';
import type { Graph } from '#lib/topology/model.ts';
import { searchGraph } from '#lib/topology/search.ts';

export type Search = {
  /** Ids, the best first. */
  found: readonly string[];
  /** The same as a set; `null` while nothing is searched for. */
  matches: ReadonlySet<string> | null;
};

const NOTHING: Search = { found: [], matches: null };

/** Also by the connection that a node is of, while several are shown. */
export function useSearch(graph: Graph, query: string, places: Places | null): Search {
  return useMemo(() => {
    if (query.trim() === '') return NOTHING;
    const found = searchGraph(graph, query, ({ id }) => places?.of(id)?.words ?? '');
    return { found, matches: new Set(found) };
  }, [graph, query, places]);
}
