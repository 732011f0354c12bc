import { nameIn } from '#components/inspector/subject.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import type { Graph } from '#lib/topology/model.ts';
import { subscriptionEnds } from '#lib/topology/subscription-id.ts';

/** What people call a queue, topic or subscription, also one that is not on the map (yet, or any more). */
export function aboutName(graph: Graph, id: string): string {
  if (graph.edges.has(id) || !id.includes('|')) return nameIn(graph, id);
  const { topicArn, endpoint } = subscriptionEnds(id);
  return `${nameOfArn(topicArn)} → ${nameOfArn(endpoint)}`;
}
