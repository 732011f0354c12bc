import type { Queue } from '#lib/contracts/queue.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { endpointId } from './endpoint.ts';
import type { GraphEdge } from './model.ts';
import { lookOf } from './subscription-look.ts';

/** The edges of a subscription: topic → endpoint, and topic → its own dead-letter queue where it has one. */
export function edgesOfSubscription(subscription: Subscription): GraphEdge[] {
  const { id, topicArn, protocol, endpoint, attributes } = subscription;
  const edge: GraphEdge = {
    kind: 'subscription',
    id,
    source: topicArn,
    target: protocol === 'sqs' ? endpoint : endpointId(protocol, endpoint),
    ...lookOf(subscription),
    raw: attributes?.rawMessageDelivery ?? false,
    subscription,
  };
  const dlq = attributes?.deadLetterArn;
  if (!dlq) return [edge];
  return [edge, { kind: 'redrive', id: `${id}|redrive`, source: edge.target, target: dlq, label: 'undelivered' }];
}

/** The edge from a queue to its dead-letter queue, if it has one. */
export function redriveOf({ arn, deadLetter }: Queue): GraphEdge[] {
  if (!deadLetter) return [];
  const label = `after ${deadLetter.maxReceiveCount}`;
  return [{ kind: 'redrive', id: `${arn}|redrive`, source: arn, target: deadLetter.arn, label }];
}
