import type { Origin } from '#lib/contracts/access.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import type { Topic } from '#lib/contracts/topic.ts';
import { nameOfArn } from './arn.ts';
import { isFifo } from './change/rules/fifo.ts';

/** A queue of which nothing is known but its ARN; `key` is the feed's to give. */
export function unreadQueue(arn: string, { key, origin }: { key: number; origin: Origin }): Queue {
  const name = nameOfArn(arn);
  return {
    key,
    arn,
    name,
    fifo: isFifo(name),
    visible: null,
    inFlight: null,
    delayed: null,
    countedAt: null,
    deadLetter: null,
    deadLetterFor: [],
    retention: null,
    tags: null,
    origin,
    access: { state: 'unread' },
  };
}

/** A topic of which nothing is known but its ARN. */
export function unreadTopic(arn: string, origin: Origin): Topic {
  const name = nameOfArn(arn);
  return {
    arn,
    name,
    fifo: isFifo(name),
    subscriptionsConfirmed: null,
    subscriptionsPending: null,
    tags: null,
    origin,
    access: { state: 'unread' },
  };
}
