import { nameOfArn } from '#lib/topology/arn.ts';
import type { Graph, GraphEdge, GraphNode } from '#lib/topology/model.ts';

/** What an id of the graph names: a node or an edge. */
export type Subject = GraphNode | GraphEdge;

/** The node or edge of this id; `null` where the map has neither (any more). */
export function subjectOf(graph: Graph, id: string): Subject | null {
  return graph.nodes.get(id) ?? graph.edges.get(id) ?? null;
}

/** The name of a node, also of one that the map does not have; an edge is named by its ends. */
export function nameIn(graph: Graph, id: string): string {
  const edge = graph.edges.get(id);
  if (edge) return `${nameIn(graph, edge.source)} → ${nameIn(graph, edge.target)}`;
  return graph.nodes.get(id)?.name ?? nameOfArn(id);
}
