import type { Graph, GraphEdge, RedriveEdge, SubscriptionEdge } from '#lib/topology/model.ts';

/** The subscriptions that end at a node. */
export function subscriptionsTo(graph: Graph, id: string): SubscriptionEdge[] {
  return edgesAt(graph, id)
    .filter(isSubscription)
    .filter((edge) => edge.target === id);
}

/** The subscriptions of a topic. */
export function subscriptionsOf(graph: Graph, id: string): SubscriptionEdge[] {
  return edgesAt(graph, id)
    .filter(isSubscription)
    .filter((edge) => edge.source === id);
}

/** The redrive edges whose dead letters come to a queue. */
export function deadLettersTo(graph: Graph, id: string): RedriveEdge[] {
  return edgesAt(graph, id)
    .filter(isRedrive)
    .filter((edge) => edge.target === id);
}

function edgesAt(graph: Graph, id: string): GraphEdge[] {
  return (graph.edgesOf.get(id) ?? []).flatMap((edgeId) => graph.edges.get(edgeId) ?? []);
}

const isSubscription = (edge: GraphEdge): edge is SubscriptionEdge => edge.kind === 'subscription';
const isRedrive = (edge: GraphEdge): edge is RedriveEdge => edge.kind === 'redrive';
