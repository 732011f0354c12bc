import { randomBytes, randomUUID } from 'node:crypto';
import type { Call } from '#sandbox/core/action.ts';
import { splitQueueArn } from './arn.ts';
import type { Protocol, Subscription, Topic } from './state.ts';

/** Protocols whose endpoint must agree before it gets messages. */
export const CONFIRMED_BY_ENDPOINT: readonly Protocol[] = ['http', 'https', 'email', 'email-json'];

/** Milliseconds a confirmation token lives: two days (SNS API reference, Subscribe). */
export const TOKEN_MS = 48 * 3_600_000;

/** A subscription of the caller's, not yet listed anywhere; pending where its endpoint has to agree. */
export function newSubscription(call: Call, topic: Topic, protocol: Protocol, endpoint: string): Subscription {
  return {
    arn: `${topic.arn}:${randomUUID()}`,
    topicArn: topic.arn,
    protocol,
    endpoint,
    owner: call.region.account,
    confirmation: needsConfirmation(call, protocol, endpoint)
      ? { kind: 'pending', token: randomBytes(128).toString('hex') }
      : { kind: 'confirmed', authenticated: true, guarded: false },
    attributes: new Map(),
    filter: null,
  };
}

/** A queue's own account needs no confirmation, another one's does (SNS guide, cross-account subscriptions). */
function needsConfirmation(call: Call, protocol: Protocol, endpoint: string): boolean {
  if (CONFIRMED_BY_ENDPOINT.includes(protocol)) return true;
  return protocol === 'sqs' && splitQueueArn(endpoint)?.account !== call.region.account;
}
