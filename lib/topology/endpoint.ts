import type { Subscription } from '#lib/contracts/subscription.ts';
import { applicationOfDevice, readApplicationArn } from './application.ts';
import { nameOfArn } from './arn.ts';
import type { EndpointNode } from './model.ts';

/** The node id of an endpoint that is no queue: subscriptions of several topics share it. */
export function endpointId(protocol: string, endpoint: string): string {
  return `${protocol}|${endpoint}`;
}

/** characters of a device's id: enough to tell two of an app apart */
const ID_SHOWN = 8;

/** What people know a subscriber by: `pick`, `hooks.shop.example/1`; of a device its app and the begin of its id. */
export function endpointName({ endpoint }: Pick<Subscription, 'endpoint'>): string {
  if (applicationOfDevice(endpoint) !== null) {
    return `${readApplicationArn(endpoint)?.name} ${nameOfArn(endpoint).slice(0, ID_SHOWN)}`;
  }
  return endpoint.startsWith('arn:') ? nameOfArn(endpoint) : endpoint.replace(/^https?:\/\//, '');
}

/** The node of a subscriber that is no queue. */
export function endpointNode({ protocol, endpoint, device }: Subscription): EndpointNode {
  const name = endpointName({ endpoint });
  return { kind: 'endpoint', id: endpointId(protocol, endpoint), name, protocol, endpoint, ...(device && { device }) };
}
