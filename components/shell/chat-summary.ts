import type { NumbersStore } from '#lib/client/numbers.ts';
import { formatApprox } from '#lib/format/count.ts';
import { formatInstant } from '#lib/format/instant.ts';
import type { Graph, GraphNode } from '#lib/topology/model.ts';

type SummaryInput = {
  graph: Graph;
  id: string;
  numbers: NumbersStore;
  /** Where this Weir is, e.g. `http://127.0.0.1:3000`. */
  origin: string;
  /** ms since epoch */
  now: number;
};

/** What one pastes into a chat: name, ARN, counts, when they were read (UTC), and a link. */
export function chatSummary({ graph, id, numbers, origin, now }: SummaryInput): string {
  const node = graph.nodes.get(id);
  const edge = graph.edges.get(id);
  if (!node) return edge ? `${nameOf(graph, edge.source)} → ${nameOf(graph, edge.target)}` : id;
  const lines = [node.name, ...countsOf(node, numbers, now), node.id];
  return [...lines, ...(node.kind === 'endpoint' ? [] : [`${origin}/go/${node.id}`])].join('\n');
}

const nameOf = (graph: Graph, id: string) => graph.nodes.get(id)?.name ?? id;

function countsOf(node: GraphNode, numbers: NumbersStore, now: number): string[] {
  if (node.kind !== 'queue' && node.kind !== 'dead-letter-queue') return [];
  const own = numbers.get(node.id);
  const spent = node.queue.deadLetter && numbers.get(node.queue.deadLetter.arn);
  const counts = [
    `${formatApprox(own?.visible)} visible`,
    `${formatApprox(own?.inFlight)} in flight`,
    `${formatApprox(own?.delayed)} delayed`,
    ...(spent ? [`${formatApprox(spent.visible)} in its dead-letter queue`] : []),
  ];
  return [counts.join(', '), `as of ${formatInstant(own?.at ?? now, 'utc')}`];
}
