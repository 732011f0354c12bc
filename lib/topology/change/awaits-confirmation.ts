import { parseArn } from '../arn.ts';
import type { World } from './world.ts';

const CONFIRMED_BY_ENDPOINT = ['http', 'https', 'email', 'email-json'];

/**
 * Whether the endpoint has to agree before it gets messages: addresses do, and queues of another account than the one
 * that subscribes them. Source: SNS developer guide, "Queue owner creates subscription".
 */
export function awaitsConfirmation({ place }: Pick<World, 'place'>, protocol: string, endpoint: string): boolean {
  if (protocol === 'sqs') return parseArn(endpoint)?.account !== place.account;
  return CONFIRMED_BY_ENDPOINT.includes(protocol);
}
