import type { Region } from '../core/region.ts';
import { enqueue } from './queue/enqueue.ts';
import { findQueue } from './queue/find-queue.ts';
import type { MessageAttribute } from './queue/message-attributes.ts';
import { messageSize } from './queue/message-size.ts';

/** The unique id under which SNS sends. */
const SNS_SENDER = 'AIDAIT2UOQQY3AUEKVGXU';

export type Delivery = {
  body: string;
  attributes: Readonly<Record<string, MessageAttribute>>;
  groupId?: string | undefined;
  dedupId?: string | undefined;
  traceHeader?: string | undefined;
  /** Who the queue is to name as the sender; the service's own id where absent. */
  senderId?: string | undefined;
};

export type DeliveryOutcome = 'delivered' | 'missing-queue' | 'too-long' | 'refused';

/**
 * Brings a message of another service to a queue of this region and account. Whether the queue's policy allows it
 * is for the caller to ask. `refused`: a FIFO queue got no message group, or no way to tell duplicates.
 */
export function deliverToQueue(region: Region, queueArn: string, delivery: Delivery): DeliveryOutcome {
  const queue = findQueue(region, queueArn);
  if (!queue) return 'missing-queue';
  if (messageSize(delivery.body, delivery.attributes) > Number(queue.attributes.get('MaximumMessageSize'))) {
    return 'too-long';
  }
  const identifiable = delivery.dedupId !== undefined || queue.attributes.get('ContentBasedDeduplication') === 'true';
  if (queue.fifo && (!delivery.groupId || !identifiable)) return 'refused';
  enqueue(queue, region.clock.now(), { ...delivery, senderId: delivery.senderId ?? SNS_SENDER });
  return 'delivered';
}
