import type { RedriveAllow } from '#lib/contracts/queue.ts';
import { deviceAt } from '../application.ts';
import { nameOfArn } from '../arn.ts';
import type { Graph, GraphEdge, GraphNode } from '../model.ts';
import { type SubscriptionEnds, subscriptionId } from '../subscription-id.ts';
import { whyNotAllowed, whyNotDeadLetter } from './rules/dead-letter.ts';
import { whyNotDeliver, whyNotProtocol } from './rules/fifo.ts';

/** `subscribe`: topic → queue, mobile app or device · `redrive`: queue → its dead-letter queue · `move`: an edge's end → another queue. */
export type ConnectKind = 'subscribe' | 'redrive' | 'move';

type Connect = {
  graph: Graph;
  kind: ConnectKind;
  /** Id of the node that is dragged from, or of the edge whose end is moved. */
  source: string;
  /** Id of the node that is dragged to. */
  target: string;
  /** A queue's allow policy, where it is known. */
  redriveAllow?: (queueArn: string) => RedriveAllow | null;
};

/** Why the target cannot be connected, a sentence; `null` = it can. Pure over the graph, quick enough for each move. */
export function whyNotConnect({ graph, kind, source, target, redriveAllow }: Connect): string | null {
  const to = graph.nodes.get(target);
  if (kind === 'subscribe' && to?.kind === 'application') return whyNotPush(graph, source);
  const device = kind === 'subscribe' ? deviceAt(graph, target) : null;
  if (device) return whyNotSubscribe(graph, { topicArn: source, protocol: 'application', endpoint: device });
  if (!to || !isQueue(to)) return 'Only a queue can be connected here.';
  if (to.queue.access.state === 'missing') return `Queue ${to.name} does not exist any more.`;
  if (kind === 'move') {
    const edge = graph.edges.get(source);
    return edge ? whyNotMove(graph, edge, target, redriveAllow) : 'The edge is not there any more.';
  }
  const from = graph.nodes.get(source);
  if (kind === 'subscribe') {
    return whyNotSubscribe(graph, { topicArn: source, protocol: 'sqs', endpoint: target });
  }
  if (!from || !isQueue(from)) return 'Only a queue has a dead-letter queue.';
  return whyNotRedrive(graph, source, target, redriveAllow);
}

/** Of an app, which device it is to be is asked after. */
function whyNotPush(graph: Graph, topicArn: string): string | null {
  if (graph.nodes.get(topicArn)?.kind !== 'topic') return 'Only a topic has subscribers.';
  return whyNotProtocol({ topicArn, protocol: 'application' });
}

/** Why a topic cannot feed a queue or a device, a sentence; `null` = it can. */
export function whyNotSubscribe(graph: Graph, ends: SubscriptionEnds): string | null {
  const { topicArn, protocol, endpoint } = ends;
  if (graph.nodes.get(topicArn)?.kind !== 'topic') return 'Only a topic has subscribers.';
  if (graph.edges.has(subscriptionId(ends))) {
    const subscriber = `${protocol === 'sqs' ? 'Queue' : 'Device'} ${nameOfArn(endpoint)}`;
    return `${subscriber} is subscribed to topic ${nameOfArn(topicArn)} already.`;
  }
  return protocol === 'sqs' ? whyNotDeliver({ topicArn, queueArn: endpoint }) : whyNotProtocol(ends);
}

function whyNotRedrive(
  graph: Graph,
  queueArn: string,
  targetArn: string,
  allow: Connect['redriveAllow'],
): string | null {
  const now = graph.edges.get(`${queueArn}|redrive`);
  if (now?.target === targetArn) return `Dead letters of ${nameOfArn(queueArn)} go to ${nameOfArn(targetArn)} already.`;
  const ends = { queueArn, targetArn };
  return whyNotDeadLetter(ends) ?? whyNotAllowed(allow?.(targetArn) ?? null, ends);
}

function whyNotMove(graph: Graph, edge: GraphEdge, target: string, allow: Connect['redriveAllow']): string | null {
  if (edge.target === target) return 'It ends there already.';
  if (edge.kind === 'redrive') {
    if (edge.id !== `${edge.source}|redrive`) return "A subscription's own dead-letter queue is changed in its panel.";
    return whyNotRedrive(graph, edge.source, target, allow);
  }
  if (edge.kind === 'membership') return 'A device belongs to the app that registered it.';
  const { subscription } = edge;
  if (subscription.protocol !== 'sqs') return 'Only a subscription of a queue can be moved to another queue.';
  if (subscription.pending) return 'It is pending: it can be moved when it is confirmed.';
  return whyNotSubscribe(graph, { topicArn: subscription.topicArn, protocol: 'sqs', endpoint: target });
}

function isQueue(node: GraphNode): node is Extract<GraphNode, { queue: unknown }> {
  return node.kind === 'queue' || node.kind === 'dead-letter-queue';
}
