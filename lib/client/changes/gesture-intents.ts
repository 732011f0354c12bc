import type { Intent, SubscriptionSettings } from '#lib/contracts/intent.ts';
import type { Graph, GraphEdge } from '#lib/topology/model.ts';

/** What is dragged to a queue: a topic's messages, or a queue's dead letters. */
export type Connecting = { kind: 'subscribe' | 'redrive'; source: string; target: string };

/** Receives before a message is a dead letter, where the queue has no number of its own yet. */
const FIRST_MAX_RECEIVE_COUNT = 5;

/** Of a subscription that a gesture makes: everything is delivered, in SNS's envelope. */
export const PLAIN_SETTINGS: SubscriptionSettings = {
  filterPolicy: null,
  filterPolicyScope: 'MessageAttributes',
  rawMessageDelivery: false,
  deadLetterArn: null,
};

/** What a drag from a node's handle to a queue wants. Ids are ARNs. */
export function connectIntents(graph: Graph, { kind, source, target }: Connecting): Intent[] {
  if (kind === 'redrive') return [deadLettersTo(graph, source, target)];
  return [{ kind: 'subscribe', topicArn: source, protocol: 'sqs', endpoint: target, settings: PLAIN_SETTINGS }];
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
  const maxReceiveCount = known ?? FIRST_MAX_RECEIVE_COUNT;
  return { kind: 'setRedrivePolicy', queueArn, deadLetter: { arn, maxReceiveCount } };
}

/** The id of the subscription whose own dead-letter queue the edge shows; `null` where it is a queue's. */
function subscriptionOfRedrive(graph: Graph, edge: GraphEdge): string | null {
  const id = edge.id.slice(0, -'|redrive'.length);
  return graph.edges.get(id)?.kind === 'subscription' ? id : null;
}
