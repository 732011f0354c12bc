import { firstWords } from '#lib/format/list-words.ts';
import { nameOfArn } from '../arn.ts';
import type { Recipient } from '../recipients.ts';

type Asked = {
  recipients: readonly Recipient[];
  /** Id of the subscription that is to be probed. */
  subscription: string;
  /** Subscriptions of the topic that cannot be seen. */
  unknown: number;
};

/** Names in a sentence, at most. */
const NAMED = 3;

/**
 * Why a probe would reach somebody else too, or may: then none is sent. `null` = as far as is known, nobody else gets it.
 */
export function whyNoProbe({ recipients, subscription, unknown }: Asked): string | null {
  const others = recipients.filter((each) => each.subscription.id !== subscription && mayGetIt(each));
  if (others.length > 0) {
    return `${firstWords(others.map(nameOf), NAMED)} would get the probe too, or may. Publish a message that they expect, and look for it in the queue.`;
  }
  if (unknown === 0) return null;
  const count = unknown === 1 ? '1 subscription' : `${unknown} subscriptions`;
  return `The topic counts ${count} more than can be seen from here: who would get the probe is not known.`;
}

/** A message that is dropped may still land in a dead-letter queue. */
function mayGetIt({ verdict, subscription: { attributes } }: Recipient): boolean {
  if (verdict === 'dropped') return attributes === null || attributes.deadLetterArn !== null;
  return verdict === 'delivered' || verdict === 'unknown';
}

function nameOf({ subscription: { protocol, endpoint } }: Recipient): string {
  return protocol === 'sqs' ? nameOfArn(endpoint) : `${protocol} ${endpoint}`;
}
