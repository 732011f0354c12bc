import { parseArn } from '../arn.ts';
import type { World } from './world.ts';

/** Whether whoever is at the endpoint must confirm before anything is delivered. SNS API reference, Subscribe. */
export function needsConfirmation(protocol: string): boolean {
  return ['http', 'https', 'email', 'email-json'].includes(protocol);
}

/**
 * Whether the endpoint has to agree before it gets messages: addresses do, and queues of another account than the one
 * that subscribes them. Source: SNS developer guide, "Queue owner creates subscription".
 */
export function awaitsConfirmation({ place }: Pick<World, 'place'>, protocol: string, endpoint: string): boolean {
  if (protocol === 'sqs') return parseArn(endpoint)?.account !== place.account;
  return needsConfirmation(protocol);
}
