import type { Graph, GraphEdge } from './model.ts';

/** Ids of some nodes, and of the edges between them. */
export type Part = { nodes: ReadonlySet<string>; edges: ReadonlySet<string> };

/**
 * Everything upstream and downstream of a node or an edge: what can send to it, and where its messages can go. Ends in
 * the graph's own cycles like anywhere else. Empty for an id that is not in the graph.
 */
export function pathThrough(graph: Graph, id: string): Part {
  const edge = graph.edges.get(id);
  if (edge) {
    const part = { nodes: new Set<string>(), edges: new Set([id]) };
    walk(graph, edge.source, 'upstream', part);
    walk(graph, edge.target, 'downstream', part);
    return part;
  }
  const part = { nodes: new Set<string>(), edges: new Set<string>() };
  if (!graph.nodes.has(id)) return part;
  walk(graph, id, 'upstream', part);
  walk(graph, id, 'downstream', part);
  return part;
}

/**
 * What to show when one node or edge is in focus: its path, and what stands beside it there: the other feeders of what it
 * feeds are one step away and make clear what else arrives.
 */
export function neighbourhoodOf(graph: Graph, id: string): Part {
  const path = pathThrough(graph, id);
  const [nodes, edges] = [new Set(path.nodes), new Set(path.edges)];
  const centre = graph.edges.get(id);
  for (const end of centre ? [centre.source, centre.target] : [id]) {
    for (const edge of edgesAt(graph, end)) {
      for (const next of edgesAt(graph, edge.source === end ? edge.target : edge.source)) {
        edges.add(next.id);
        nodes.add(next.source).add(next.target);
      }
    }
  }
  return { nodes, edges };
}

type Way = 'upstream' | 'downstream';

function walk(graph: Graph, start: string, way: Way, part: { nodes: Set<string>; edges: Set<string> }): void {
  const seen = new Set([start]);
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    part.nodes.add(id);
    for (const edge of edgesAt(graph, id)) {
      const [near, far] = way === 'upstream' ? [edge.target, edge.source] : [edge.source, edge.target];
      if (near !== id) continue;
      part.edges.add(edge.id);
      if (seen.has(far)) continue;
      seen.add(far);
      waiting.push(far);
    }
  }
}

function edgesAt(graph: Graph, id: string): GraphEdge[] {
  return (graph.edgesOf.get(id) ?? []).flatMap((edgeId) => graph.edges.get(edgeId) ?? []);
}
