import type { Call } from '#sandbox/core/action.ts';
import { regionOfArn } from '#sandbox/core/region.ts';
import { deadLetterArn } from '../attributes/redrive-policy.ts';
import type { Subscription, Topic } from '../state.ts';
import { notification } from './envelope.ts';
import { type Message, textFor } from './message.ts';
import { type QueueParcel, sendToQueue } from './send-to-queue.ts';

/** Protocols whose readers get the bare text. */
const PLAIN = ['email', 'sms', 'application'];

/**
 * Delivers one message to one subscription. What can not be delivered goes to the subscription's dead-letter queue,
 * and is dropped without one: refusals are not tried again (SNS guide, dead-letter queues).
 */
export function deliver(call: Call, topic: Topic, subscription: Subscription, message: Message): void {
  const { outbox } = regionOfArn(call.world, topic.arn).sns;
  const parcel = parcelFor(call, topic, subscription, message);
  const { arn: subscriptionArn, topicArn, protocol, endpoint } = subscription;
  const { id: messageId, at } = message;
  const posting = { at, topicArn, subscriptionArn, protocol, endpoint, messageId, body: parcel.body };
  if (protocol !== 'sqs') {
    outbox.add({ ...posting, outcome: 'sent' });
    return;
  }

  const failure = sendToQueue(call.world, topic, endpoint, parcel);
  if (failure === undefined) {
    outbox.countDelivered();
    return;
  }
  const target = deadLetterArn(subscription);
  const saved = target !== undefined && sendToQueue(call.world, topic, target, parcel) === undefined;
  outbox.add({ ...posting, outcome: saved ? 'dead-lettered' : 'dropped', failure });
}

function parcelFor(
  { baseUrl, traceHeader }: Call,
  topic: Topic,
  subscription: Subscription,
  message: Message,
): QueueParcel {
  const { protocol, arn } = subscription;
  const { groupId, dedupId } = message;
  const raw = subscription.attributes.get('RawMessageDelivery') === 'true';
  if (raw || PLAIN.includes(protocol)) {
    return {
      body: textFor(message, protocol),
      attributes: raw ? message.attributes : {},
      groupId,
      dedupId,
      traceHeader,
    };
  }
  const body = notification(message, { topic, subscriptionArn: arn, protocol, baseUrl });
  return { body, attributes: {}, groupId, dedupId, traceHeader };
}
