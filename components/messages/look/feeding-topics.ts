import type { Graph, TopicNode } from '#lib/topology/model.ts';

/** The topics that deliver to a queue, as far as the map knows. */
export function feedingTopics(graph: Graph, queueArn: string): TopicNode[] {
  return (graph.edgesOf.get(queueArn) ?? []).flatMap((id) => {
    const edge = graph.edges.get(id);
    if (edge?.kind !== 'subscription' || edge.target !== queueArn) return [];
    const source = graph.nodes.get(edge.source);
    return source?.kind === 'topic' ? [source] : [];
  });
}
