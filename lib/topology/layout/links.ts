import type { Graph } from '../model.ts';
import { COLUMN_OF } from './sizes.ts';

/** One component by index: which nodes stand in which column, and the neighbours of each on either side. */
export type Links = {
  ids: readonly string[];
  /** Indices of the nodes of each column, in the component's order. */
  columns: readonly [number[], number[], number[]];
  /** Neighbours in the column to the left, and to the right. */
  left: readonly number[][];
  right: readonly number[][];
};

/** Edges within a column, or across two, have no part in the ordering and are left out. */
export function linksOf(graph: Graph, ids: readonly string[]): Links {
  const index = new Map(ids.map((id, i) => [id, i]));
  const columns: [number[], number[], number[]] = [[], [], []];
  const column = ids.map((id, i) => {
    const kind = graph.nodes.get(id)?.kind ?? 'queue';
    columns[COLUMN_OF[kind]].push(i);
    return COLUMN_OF[kind];
  });
  const left: number[][] = ids.map(() => []);
  const right: number[][] = ids.map(() => []);
  for (const [from, id] of ids.entries()) {
    for (const edgeId of graph.edgesOf.get(id) ?? []) {
      const edge = graph.edges.get(edgeId);
      const to = edge?.source === id ? index.get(edge.target) : undefined;
      if (to === undefined) continue;
      const step = (column[to] ?? 0) - (column[from] ?? 0);
      if (step !== 1) continue;
      right[from]?.push(to);
      left[to]?.push(from);
    }
  }
  return { ids, columns, left, right };
}
