import { regionOfArn, type World } from '#sandbox/core/region.ts';
import { type DeliveryOutcome, deliverToQueue } from '#sandbox/sqs/deliver.ts';
import { findQueue } from '#sandbox/sqs/queue/find-queue.ts';
import type { MessageAttributes } from '../message/message-attributes.ts';
import type { DeliveryFailure } from '../outbox.ts';
import type { Topic } from '../state.ts';
import { maySend } from './may-send.ts';

/** A message in the form a queue gets it. */
export type QueueParcel = {
  body: string;
  attributes: MessageAttributes;
  groupId?: string | undefined;
  dedupId?: string | undefined;
  traceHeader?: string | undefined;
};

/** Attributes a raw message may carry; with more it is discarded (SNS guide, raw message delivery). */
const MAX_RAW_ATTRIBUTES = 10;

const FAILURES: Record<DeliveryOutcome, DeliveryFailure | undefined> = {
  delivered: undefined,
  'missing-queue': 'queue-missing',
  'too-long': 'message-too-long',
  refused: 'queue-refused',
};

/** Brings a message to a queue, of whatever region and account. @returns why it did not arrive, if it did not */
export function sendToQueue(world: World, topic: Topic, arn: string, parcel: QueueParcel): DeliveryFailure | undefined {
  const region = regionOfArn(world, arn);
  const queue = findQueue(region, arn);
  if (queue === undefined) return 'queue-missing';
  if (!maySend(queue, topic)) return 'policy';
  // AWS's own key can not be opened to SNS; of a customer's key the sandbox knows nothing.
  if (queue.attributes.get('KmsMasterKeyId') === 'alias/aws/sqs') return 'kms';
  if (Object.keys(parcel.attributes).length > MAX_RAW_ATTRIBUTES) return 'too-many-attributes';
  const { body, attributes, traceHeader, ...fifo } = parcel;
  const ids = queue.fifo ? fifo : topic.fifo ? {} : { groupId: fifo.groupId };
  return FAILURES[deliverToQueue(region, arn, { body, attributes, traceHeader, ...ids })];
}
