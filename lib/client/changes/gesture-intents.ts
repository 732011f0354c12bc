import type { Intent } from '#lib/contracts/intent.ts';
import { deviceAt } from '#lib/topology/application.ts';
import {
  giveDeadLetterQueue,
  subscribeEndpoint,
  subscribeQueue,
  USUAL_RECEIVES,
} from '#lib/topology/change-forms/join-intents.ts';
import type { Graph, GraphEdge } from '#lib/topology/model.ts';

/** What is dragged to a queue or a device: a topic's messages, or a queue's dead letters. */
export type Connecting = { kind: 'subscribe' | 'redrive'; source: string; target: string };

/** What a drag from a node's handle to a queue or device wants. */
export function connectIntents(graph: Graph, { kind, source, target }: Connecting): Intent[] {
  if (kind === 'redrive') return [deadLettersTo(graph, source, target)];
  const device = deviceAt(graph, target);
  return [device ? subscribeEndpoint(source, 'application', device) : subscribeQueue(source, target)];
}

/** What it wants that an edge's end is drawn to another queue; nothing where it ends there already. */
export function moveEndIntents(graph: Graph, edge: GraphEdge, target: string): Intent[] {
  if (edge.target === target) return [];
  if (edge.kind === 'subscription') return [{ kind: 'moveSubscription', subscription: edge.id, queueArn: target }];
  const subscription = subscriptionOfRedrive(graph, edge);
  if (subscription === null) return [deadLettersTo(graph, edge.source, target)];
  return [{ kind: 'editSubscription', subscription, settings: { deadLetterArn: target } }];
}

/** What the deletion of an edge wants. */
export function deleteEdgeIntents(graph: Graph, edge: GraphEdge): Intent[] {
  if (edge.kind === 'subscription') return [{ kind: 'unsubscribe', subscription: edge.id }];
  const subscription = subscriptionOfRedrive(graph, edge);
  if (subscription === null) return [{ kind: 'setRedrivePolicy', queueArn: edge.source, deadLetter: null }];
  return [{ kind: 'editSubscription', subscription, settings: { deadLetterArn: null } }];
}

function deadLettersTo(graph: Graph, queueArn: string, arn: string): Intent {
  const node = graph.nodes.get(queueArn);
  const known = node && 'queue' in node ? node.queue.deadLetter?.maxReceiveCount : undefined;
  return giveDeadLetterQueue(queueArn, arn, known ?? USUAL_RECEIVES);
}

/** The id of the subscription whose own dead-letter queue the edge shows; `null` where it is a queue's. */
function subscriptionOfRedrive(graph: Graph, edge: GraphEdge): string | null {
  const id = edge.id.slice(0, -'|redrive'.length);
  return graph.edges.get(id)?.kind === 'subscription' ? id : null;
}
