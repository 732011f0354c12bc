import type { Topology } from '#lib/contracts/topology.ts';
import { buildGraph } from '../build-graph.ts';
import type { Graph } from '../model.ts';
import { neighbourhoodOf, type Part } from '../neighbourhood.ts';
import { searchGraph } from '../search.ts';

/** Which part of an account is meant. */
export type Which =
  | { kind: 'all' }
  /** A node or an edge with its neighbourhood, as the map shows it in focus. */
  | { kind: 'focus'; id: string }
  /** What a search finds, and the edges between. */
  | { kind: 'search'; query: string }
  /** Nodes, or edges with their ends, by id. */
  | { kind: 'ids'; ids: readonly string[] };

/** The topology of a part: as if the account held nothing else. */
export function topologyPart(topology: Topology, which: Which): Topology {
  if (which.kind === 'all') return topology;
  const { nodes, edges } = partOf(buildGraph(topology), which);
  return {
    ...topology,
    queues: topology.queues.filter(({ arn }) => nodes.has(arn)),
    topics: topology.topics.filter(({ arn }) => nodes.has(arn)),
    subscriptions: topology.subscriptions.filter(({ id }) => edges.has(id)),
  };
}

function partOf(graph: Graph, which: Exclude<Which, { kind: 'all' }>): Part {
  switch (which.kind) {
    case 'focus':
      return neighbourhoodOf(graph, which.id);
    case 'search':
      return between(graph, searchGraph(graph, which.query));
    case 'ids':
      return between(
        graph,
        which.ids.flatMap((id) => {
          const edge = graph.edges.get(id);
          return edge ? [edge.source, edge.target] : [id];
        }),
      );
  }
}

function between(graph: Graph, ids: readonly string[]): Part {
  const nodes = new Set(ids);
  const edges = [...graph.edges.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  return { nodes, edges: new Set(edges.map(({ id }) => id)) };
}
