import type { RedriveAllow } from '#lib/contracts/queue.ts';
import { whyNotConnect } from '#lib/topology/change/connect.ts';
import type { Graph, GraphEdge, GraphNode, RedriveEdge } from '#lib/topology/model.ts';
import { isTap } from '#lib/topology/tap.ts';

/** The allow policy of a queue, where it is known. */
export type RedriveAllowOf = (queueArn: string) => RedriveAllow | null;

/** A connection in the making: from a topic or queue to a queue still to be pointed at, or the end of an edge on its way. */
export type Link =
  | { kind: 'subscribe' | 'redrive'; source: string }
  | { kind: 'move'; source: string; edge: string; of: GraphEdge['kind'] };

/** What begins at a node: a topic's subscription, a queue's redrive; `null` = nothing. */
function linkFrom(node: GraphNode): Link | null {
  switch (node.kind) {
    case 'topic':
      return { kind: 'subscribe', source: node.id };
    case 'queue':
      return isTap(node.queue) ? null : { kind: 'redrive', source: node.id };
    case 'dead-letter-queue':
    case 'endpoint':
    case 'application':
      return null;
  }
}

/** The end of an edge that can be put on another queue; `null` where it cannot: on other endpoints, and on taps. */
function linkOfEnd(graph: Graph, edge: GraphEdge): Link | null {
  const target = graph.nodes.get(edge.target);
  if (edge.kind === 'membership') return null;
  if (edge.kind === 'subscription' ? edge.subscription.protocol !== 'sqs' : !isOfQueue(edge)) return null;
  if (target && 'queue' in target && isTap(target.queue)) return null;
  return { kind: 'move', source: edge.source, edge: edge.id, of: edge.kind };
}

/** Else it is a subscription's own dead-letter queue: one of its settings, changed there. */
function isOfQueue({ id, source }: RedriveEdge): boolean {
  return id === `${source}|redrive`;
}

/** Why a link cannot end at a node, a sentence; `null` = it can. */
export type Judge = (link: Link, target: string) => string | null;

/** Judges by the graph, and by the allow policies that are known. */
export function judgeBy(graph: Graph, redriveAllow: RedriveAllowOf | undefined): Judge {
  return (link, target) => {
    const source = link.kind === 'move' ? link.edge : link.source;
    return whyNotConnect({ graph, kind: link.kind, source, target, ...(redriveAllow && { redriveAllow }) });
  };
}

/** What starts at an id of node or edge. */
export function linkAt(graph: Graph, id: string): Link | null {
  const [node, edge] = [graph.nodes.get(id), graph.edges.get(id)];
  if (node) return linkFrom(node);
  return edge ? linkOfEnd(graph, edge) : null;
}
