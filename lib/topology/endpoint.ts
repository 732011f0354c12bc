import type { Subscription } from '#lib/contracts/subscription.ts';
import { nameOfArn } from './arn.ts';
import type { EndpointNode } from './model.ts';

/** The node id of an endpoint that is no queue: subscriptions of several topics share it. */
export function endpointId(protocol: string, endpoint: string): string {
  return `${protocol}|${endpoint}`;
}

/** The node of a subscriber that is no queue; its name is what people know it by (`pick`, `hooks.shop.example/1`). */
export function endpointNode({ protocol, endpoint }: Subscription): EndpointNode {
  const name = endpoint.startsWith('arn:') ? nameOfArn(endpoint) : endpoint.replace(/^https?:\/\//, '');
  return { kind: 'endpoint', id: endpointId(protocol, endpoint), name, protocol, endpoint };
}
