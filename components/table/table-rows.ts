import { deviceWords } from '#components/map/describe-node.ts';
import type { ConnectionLook, Places } from '#lib/client/connection-looks.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import type { Graph, GraphNode } from '#lib/topology/model.ts';

/** One row of the table: structure only, numbers are read by its cells. */
export type TableRow = {
  id: string;
  name: string;
  kind: string;
  /** `null` for what has no counts. */
  queue: Queue | null;
  /** Topics that feed it; `null` for what cannot be fed. */
  fedBy: number | null;
  /** The connection that it is of, where several are shown. */
  place: ConnectionLook | null;
};

/** The nodes of the map as rows, only those in `matches` where there is a search. */
export function tableRows(graph: Graph, matches: ReadonlySet<string> | null, places: Places | null = null): TableRow[] {
  const rows: TableRow[] = [];
  for (const node of graph.nodes.values()) {
    if (matches && !matches.has(node.id)) continue;
    rows.push({
      id: node.id,
      name: node.name,
      kind: kindOf(node),
      queue: 'queue' in node ? node.queue : null,
      fedBy: node.kind === 'topic' || node.kind === 'application' ? null : topicsFeeding(graph, node.id),
      place: places?.of(node.id) ?? null,
    });
  }
  return rows;
}

function topicsFeeding(graph: Graph, id: string): number {
  const topics = new Set<string>();
  for (const edgeId of graph.edgesOf.get(id) ?? []) {
    const edge = graph.edges.get(edgeId);
    if (edge?.kind === 'subscription' && edge.target === id) topics.add(edge.source);
  }
  return topics.size;
}

function kindOf(node: GraphNode): string {
  switch (node.kind) {
    case 'topic':
      return node.topic.fifo ? 'FIFO topic' : 'Topic';
    case 'queue':
      return node.queue.fifo ? 'FIFO queue' : 'Queue';
    case 'dead-letter-queue':
      return 'DLQ';
    case 'endpoint':
      return [node.protocol, deviceWords(node)].filter(Boolean).join(', ');
    case 'application':
      return 'Mobile app';
  }
}
