import { randomUUID } from 'node:crypto';
import type { Call } from '#sandbox/core/action.ts';
import { regionOfArn } from '#sandbox/core/region.ts';
import type { Subscription, Topic } from '../state.ts';
import { confirmationRequest } from './envelope.ts';
import { sendToQueue } from './send-to-queue.ts';

/** Sends a pending subscription's endpoint the token; a queue of another account gets it as a message. */
export function askToConfirm(call: Call, topic: Topic, subscription: Subscription, token: string): void {
  const { arn, protocol, endpoint } = subscription;
  const messageId = randomUUID();
  const at = call.region.clock.now();
  const body = confirmationRequest(topic, token, messageId, at, call.baseUrl);
  if (protocol === 'sqs') sendToQueue(call.world, topic, endpoint, { body, attributes: {} });
  regionOfArn(call.world, topic.arn).sns.outbox.add({
    at,
    topicArn: topic.arn,
    subscriptionArn: arn,
    protocol,
    endpoint,
    messageId,
    body,
    outcome: 'confirmation',
    token,
  });
}
