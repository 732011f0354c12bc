import { randomUUID } from 'node:crypto';
import type { Call } from '#sandbox/core/action.ts';
import { regionOfArn } from '#sandbox/core/region.ts';
import { DEFAULT_REQUEST, deliveryPoliciesOf, retryPolicy } from '../attributes/delivery-policy.ts';
import type { Subscription, Topic } from '../state.ts';
import { type ConfirmationRequest, confirmationRequest } from './envelope.ts';
import { headersOf } from './http/headers.ts';
import { retryDelays } from './http/retry-delays.ts';
import { sendToQueue } from './send-to-queue.ts';

const OUTCOMES = { SubscriptionConfirmation: 'confirmation', UnsubscribeConfirmation: 'cancellation' } as const;

/**
 * Sends a subscription's endpoint a token: to confirm, or to take back that it left. A queue of another account gets
 * it as a message, an http(s) endpoint as a request, anyone else in the outbox, where each of them is kept.
 */
export function askToConfirm(
  call: Call,
  topic: Topic,
  subscription: Subscription,
  token: string,
  type: ConfirmationRequest['type'] = 'SubscriptionConfirmation',
): void {
  const { arn: subscriptionArn, protocol, endpoint } = subscription;
  const messageId = randomUUID();
  const at = call.region.clock.now();
  const body = confirmationRequest({ type, topic, subscriptionArn, token, messageId, at, baseUrl: call.baseUrl });
  if (protocol === 'sqs') sendToQueue(call.world, topic, endpoint, { body, attributes: {} });
  if (protocol === 'http' || protocol === 'https') postRequest(call, topic, subscription, { type, messageId, body });
  const told = { at, topicArn: topic.arn, subscriptionArn, protocol, endpoint, messageId, body };
  regionOfArn(call.world, topic.arn).sns.outbox.add({ ...told, outcome: OUTCOMES[type], token });
}

type Request = { type: ConfirmationRequest['type']; messageId: string; body: string };

/** Tried again like a notification; the token lives on in the outbox should every attempt fail. */
function postRequest({ world }: Call, topic: Topic, subscription: Subscription, request: Request): void {
  const { arn: subscriptionArn, topicArn, endpoint } = subscription;
  if (!world.postman.goesTo(endpoint)) return;
  const { type, messageId, body } = request;
  const headers = headersOf({ type, messageId, topicArn, subscriptionArn }, DEFAULT_REQUEST.headerContentType);
  const delays = retryDelays(retryPolicy(deliveryPoliciesOf(topic, subscription)));
  world.postman.send({ url: endpoint, headers, body }, delays, () => {});
}
