import type { Graph } from '#lib/topology/model.ts';
import { neighbourhoodOf, type Part, pathThrough } from '#lib/topology/neighbourhood.ts';
import type { Marks } from './marks.ts';

export type Emphasis = Pick<Marks, 'lit' | 'fade'>;

/** What keeps its strength: the path under the pointer before the focus, the focus before what a search found. */
export function emphasise(
  graph: Graph,
  { hovered, focus, matches }: { hovered: string | null; focus: string | null; matches: ReadonlySet<string> | null },
): Emphasis {
  const fade = focus === null ? 'soft' : 'hard';
  if (hovered !== null) return { lit: idsOf(pathThrough(graph, hovered)), fade };
  if (focus !== null) return { lit: idsOf(neighbourhoodOf(graph, focus)), fade };
  return { lit: matches && withEdgesBetween(graph, matches), fade };
}

function idsOf({ nodes, edges }: Part): ReadonlySet<string> {
  return new Set([...nodes, ...edges]);
}

function withEdgesBetween(graph: Graph, ids: ReadonlySet<string>): ReadonlySet<string> {
  const lit = new Set(ids);
  for (const id of ids) {
    for (const edgeId of graph.edgesOf.get(id) ?? []) {
      const edge = graph.edges.get(edgeId);
      if (edge && ids.has(edge.source) && ids.has(edge.target)) lit.add(edgeId);
    }
  }
  return lit;
}
