import type { Call } from '#sandbox/core/action.ts';
import type { Subscription, Topic } from '../state.ts';
import { notification } from './envelope.ts';
import { type Message, textFor } from './message.ts';
import type { QueueParcel } from './send-to-queue.ts';

/** One message on its way to one subscription. */
export type Delivery = { call: Call; topic: Topic; subscription: Subscription; message: Message };

/** Whether the subscription gets the message without the envelope. */
export function isRaw({ attributes }: Subscription): boolean {
  return attributes.get('RawMessageDelivery') === 'true';
}

/** The envelope around this delivery's message. */
export function envelopeOf({ call, topic, subscription, message }: Delivery): string {
  const { arn: subscriptionArn, protocol } = subscription;
  return notification(message, { topic, subscriptionArn, protocol, baseUrl: call.baseUrl });
}

/** What a queue gets: the subscription's own one, or that for its dead letters. */
export function parcelOf(delivery: Delivery): QueueParcel {
  const { call, subscription, message } = delivery;
  const { groupId, dedupId } = message;
  const ids = { groupId, dedupId, traceHeader: call.traceHeader };
  if (!isRaw(subscription)) return { body: envelopeOf(delivery), attributes: {}, ...ids };
  return { body: textFor(message, subscription.protocol), attributes: message.attributes, ...ids };
}

/** What the outbox says of every delivery, whatever becomes of it. */
export function postingOf({ subscription, message }: Delivery, body: string) {
  const { arn: subscriptionArn, topicArn, protocol, endpoint } = subscription;
  return { at: message.at, topicArn, subscriptionArn, protocol, endpoint, messageId: message.id, body };
}
