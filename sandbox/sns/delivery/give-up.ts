import { regionOfArn } from '#sandbox/core/region.ts';
import { deadLetterArn } from '../attributes/redrive-policy.ts';
import type { DeliveryFailure } from '../outbox.ts';
import { type Delivery, parcelOf, postingOf } from './delivery.ts';
import { sendToQueue } from './send-to-queue.ts';

/**
 * What can not be delivered goes to the subscription's dead-letter queue, and is dropped without one (SNS guide,
 * dead-letter queues).
 * @param attempts how often an http(s) endpoint was asked
 */
export function giveUp(delivery: Delivery, failure: DeliveryFailure, attempts?: number): void {
  const { call, topic, subscription } = delivery;
  const parcel = parcelOf(delivery);
  const target = deadLetterArn(subscription);
  const saved = target !== undefined && sendToQueue(call.world, topic, target, parcel) === undefined;
  regionOfArn(call.world, topic.arn).sns.outbox.add({
    ...postingOf(delivery, parcel.body),
    ...(attempts === undefined ? {} : { attempts }),
    outcome: saved ? 'dead-lettered' : 'dropped',
    failure,
  });
}
