import type { Topology } from '#lib/contracts/topology.ts';
import { endpointNode } from './endpoint.ts';
import { edgesOfSubscription, membershipOf, redriveOf } from './make-edges.ts';
import type { Graph, GraphEdge, GraphNode } from './model.ts';
import { withReferenced } from './referenced.ts';

/** What a map is drawn from. */
export type Structure = Pick<Topology, 'queues' | 'topics' | 'subscriptions' | 'platformApplications'>;

/**
 * The map's structure from what is known of an account. A queue or topic that only others name becomes a node too, so no
 * edge ends in nothing. Nodes and edges are sorted by name: the same account gives the same graph.
 */
export function buildGraph(topology: Structure): Graph {
  const { subscriptions, platformApplications = [] } = topology;
  const { queues, topics } = withReferenced(topology);
  const edges = [...subscriptions.flatMap(edgesOfSubscription), ...[...queues.values()].flatMap(redriveOf)];
  const fed = targetsOf(edges, 'subscription');
  const deadLetters = targetsOf(edges, 'redrive');

  const nodes: GraphNode[] = [];
  for (const topic of topics.values()) nodes.push({ kind: 'topic', id: topic.arn, name: topic.name, topic });
  for (const queue of queues.values()) {
    const named = deadLetters.has(queue.arn) || queue.deadLetterFor.length > 0;
    const kind = named && !fed.has(queue.arn) ? 'dead-letter-queue' : 'queue';
    nodes.push({ kind, id: queue.arn, name: queue.name, queue });
  }
  const endpoints = subscriptions.filter(({ protocol }) => protocol !== 'sqs').map(endpointNode);
  const applications = new Map(platformApplications.map((application) => [application.arn, application]));
  nodes.push(...endpoints);
  for (const application of applications.values()) {
    nodes.push({ kind: 'application', id: application.arn, name: application.name, application });
  }
  const memberships = endpoints.flatMap((node) => membershipOf(node, (arn) => applications.has(arn)));

  nodes.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const sortedEdges = sortEdges([...edges, ...memberships], byId);
  return { nodes: byId, edges: sortedEdges, edgesOf: edgesOfNodes(byId, sortedEdges.values()) };
}

function targetsOf(edges: readonly GraphEdge[], kind: GraphEdge['kind']): ReadonlySet<string> {
  return new Set(edges.filter((edge) => edge.kind === kind).map((edge) => edge.target));
}

/** By the names of source and target, as ranks among the sorted nodes. */
function sortEdges(edges: readonly GraphEdge[], nodes: ReadonlyMap<string, GraphNode>): Map<string, GraphEdge> {
  const rank = new Map([...nodes.keys()].map((id, i) => [id, i]));
  const place = (edge: GraphEdge) => (rank.get(edge.source) ?? 0) * nodes.size + (rank.get(edge.target) ?? 0);
  const keyed = edges.map((edge) => ({ edge, place: place(edge) }));
  keyed.sort((a, b) => a.place - b.place || compare(a.edge.id, b.edge.id));
  return new Map(keyed.map(({ edge }) => [edge.id, edge]));
}

function edgesOfNodes(nodes: ReadonlyMap<string, GraphNode>, edges: Iterable<GraphEdge>): Map<string, string[]> {
  const edgesOf = new Map<string, string[]>([...nodes.keys()].map((id) => [id, []]));
  for (const edge of edges) {
    edgesOf.get(edge.source)?.push(edge.id);
    if (edge.target !== edge.source) edgesOf.get(edge.target)?.push(edge.id);
  }
  return edgesOf;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
