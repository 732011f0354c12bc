import { regionOfArn } from '#sandbox/core/region.ts';
import { type Delivery, parcelOf } from './delivery.ts';
import { giveUp } from './give-up.ts';
import { sendToQueue } from './send-to-queue.ts';

/** Delivers to a queue at once; what it refuses is not tried again (SNS guide, message delivery retries: client-side errors). */
export function deliverToQueue(delivery: Delivery): void {
  const { call, topic, subscription } = delivery;
  const failure = sendToQueue(call.world, topic, subscription.endpoint, parcelOf(delivery));
  if (failure === undefined) regionOfArn(call.world, topic.arn).sns.outbox.countDelivered();
  else giveUp(delivery, failure);
}
