import { countsReadAt } from '#components/inspector/read-at.ts';
import type { NumbersStore } from '#lib/client/numbers.ts';
import { formatApprox } from '#lib/format/count.ts';
import { formatInstant } from '#lib/format/instant.ts';
import type { Graph, GraphEdge, GraphNode } from '#lib/topology/model.ts';

type SummaryInput = {
  connection: string;
  graph: Graph;
  id: string;
  numbers: NumbersStore;
  /** When the queue's details were read last, if they were: counts that stand still are not sent again. */
  countedAt?: string | null | undefined;
  /** Where this Weir is, e.g. `http://127.0.0.1:3000`. */
  origin: string;
  /** ms since epoch */
  now: number;
};

/** What one pastes into a chat: name, counts with when they were read (UTC), ARN, and a link. */
export function chatSummary({ connection, graph, id, numbers, countedAt, origin, now }: SummaryInput): string {
  const node = graph.nodes.get(id);
  const edge = graph.edges.get(id);
  const here = `${origin}/${connection}?${new URLSearchParams({ select: id })}`;
  const asOf = `as of ${formatInstant(now, 'utc')}`;
  if (edge) return [wordsOf(graph, edge), ...arnOf(edge), asOf, here].join('\n');
  if (node?.kind === 'queue' || node?.kind === 'dead-letter-queue') {
    const readAt = countsReadAt(numbers.get(node.id), countedAt) ?? now;
    const countsAsOf = `as of ${formatInstant(readAt, 'utc')}`;
    return [node.name, countsOf(node.queue, numbers), countsAsOf, node.id, `${origin}/go/${node.id}`].join('\n');
  }
  if (node?.kind === 'topic') return [node.name, node.id, asOf, `${origin}/go/${node.id}`].join('\n');
  return [node?.name ?? id, asOf, here].join('\n');
}

function wordsOf(graph: Graph, { source, target, label }: GraphEdge): string {
  const [from, to] = [source, target].map((id) => graph.nodes.get(id)?.name ?? id);
  return `${from} → ${to}${label === null ? '' : ` (${label})`}`;
}

function arnOf(edge: GraphEdge): string[] {
  return edge.kind === 'subscription' && edge.subscription.arn !== null ? [edge.subscription.arn] : [];
}

type QueueOfNode = Extract<GraphNode, { kind: 'queue' }>['queue'];

function countsOf({ arn, deadLetter }: QueueOfNode, numbers: NumbersStore): string {
  const own = numbers.get(arn);
  const counts = [
    `${formatApprox(own?.visible)} visible`,
    `${formatApprox(own?.inFlight)} in flight`,
    `${formatApprox(own?.delayed)} delayed`,
    ...(deadLetter ? [`${formatApprox(numbers.get(deadLetter.arn)?.visible)} in its dead-letter queue`] : []),
  ];
  return counts.join(', ');
}
