import type { Queue } from '#lib/contracts/queue.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { applicationOfDevice } from './application.ts';
import { endpointId } from './endpoint.ts';
import type { EndpointNode, GraphEdge, MembershipEdge } from './model.ts';
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

/** The edge from a device's endpoint to its application, where that is known. */
export function membershipOf(node: EndpointNode, isKnown: (arn: string) => boolean): MembershipEdge[] {
  const application = applicationOfDevice(node.endpoint);
  if (application === null || !isKnown(application)) return [];
  return [{ kind: 'membership', id: `${node.id}|application`, source: node.id, target: application, label: null }];
}

/** The edge from a queue to its dead-letter queue, if it has one. */
export function redriveOf({ arn, deadLetter }: Queue): GraphEdge[] {
  if (!deadLetter) return [];
  const label = `after ${deadLetter.maxReceiveCount}`;
  return [{ kind: 'redrive', id: `${arn}|redrive`, source: arn, target: deadLetter.arn, label }];
}
