import type { Subscription } from '#lib/contracts/subscription.ts';
import { nameOfArn } from './arn.ts';
import type { EndpointNode } from './model.ts';

/** The node id of an endpoint that is no queue: subscriptions of several topics share it. */
export function endpointId(protocol: string, endpoint: string): string {
  return `${protocol}|${endpoint}`;
}

/** What people know a subscriber by: `pick`, `hooks.shop.example/1`. */
export function endpointName({ endpoint }: Pick<Subscription, 'endpoint'>): string {
  return endpoint.startsWith('arn:') ? nameOfArn(endpoint) : endpoint.replace(/^https?:\/\//, '');
}

/** The node of a subscriber that is no queue. */
export function endpointNode({ protocol, endpoint, device }: Subscription): EndpointNode {
  const name = endpointName({ endpoint });
  return { kind: 'endpoint', id: endpointId(protocol, endpoint), name, protocol, endpoint, ...(device && { device }) };
}
