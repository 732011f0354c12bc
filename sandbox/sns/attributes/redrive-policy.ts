import { splitQueueArn } from '../arn.ts';
import { AttributeRefusal } from '../errors.ts';
import type { Subscription } from '../state.ts';
import { parseJsonObject } from './check.ts';

/**
 * Checks a subscription's `RedrivePolicy`; the empty text takes it away.
 * @throws AttributeRefusal
 */
export function checkRedrivePolicy(subscription: Subscription, value: string): void {
  if (value === '') return;
  const target = parseJsonObject('RedrivePolicy', value).deadLetterTargetArn;
  const queue = typeof target === 'string' ? splitQueueArn(target) : undefined;
  if (queue === undefined) throw new AttributeRefusal('RedrivePolicy: deadLetterTargetArn is an invalid arn');
  const [, , , region, account] = subscription.topicArn.split(':');
  if (queue.region !== region || queue.account !== account) {
    throw new AttributeRefusal('RedrivePolicy: deadLetterTargetArn must be in the region and account of the topic');
  }
  const ordered = subscription.endpoint.endsWith('.fifo') && subscription.topicArn.endsWith('.fifo');
  if (ordered && !queue.name.endsWith('.fifo')) {
    throw new AttributeRefusal('RedrivePolicy: must use a FIFO queue as DLQ for a FIFO Subscription to a FIFO Topic.');
  }
  if (!ordered && queue.name.endsWith('.fifo')) {
    throw new AttributeRefusal('RedrivePolicy: must use a standard queue as DLQ for a standard subscription.');
  }
}

/** The dead-letter queue of a subscription, if it has one. */
export function deadLetterArn(subscription: Subscription): string | undefined {
  const text = subscription.attributes.get('RedrivePolicy');
  return text ? (JSON.parse(text) as { deadLetterTargetArn: string }).deadLetterTargetArn : undefined;
}
