import type { Queue } from '#lib/contracts/queue.ts';
import type { Health, QueueNumbers } from './model.ts';
import { isTap } from './tap.ts';

/** messages per minute; below this a queue that fills is only breathing. */
const LEAST_GROWTH = 2;
/** A queue grows when it gains this share of its depth in a minute. */
const GROWTH_SHARE = 0.01;

/**
 * How a queue fares. A tap is Weir's own affair, and always quiet. What needs a person comes first: dead letters, then what cannot be read, then growth.
 * @param numbers the queue's own counts; `undefined` = not read yet, and then those of the structure count
 * @param deadLetters depth of the dead-letter queue it sends to; `null` = it has none, or it was not read
 */
export function healthOf(queue: Queue, numbers: QueueNumbers | undefined, deadLetters: number | null): Health {
  if (isTap(queue)) return 'quiet';
  const { visible, inFlight, delayed } = numbers ?? queue;
  const holdsDeadLetters = queue.deadLetterFor.length > 0 && (visible ?? 0) > 0;
  if (holdsDeadLetters || (deadLetters ?? 0) > 0) return 'dead-letters';
  if (queue.access.state === 'unreadable' || queue.access.state === 'missing') return 'unreadable';
  const rate = numbers?.rate ?? 0;
  if (isGrowing(rate, visible ?? 0)) return 'growing';
  return visible || inFlight || delayed || rate !== 0 ? 'flowing' : 'quiet';
}

/** @param rate messages per minute @param depth messages */
export function isGrowing(rate: number, depth: number): boolean {
  return rate >= Math.max(LEAST_GROWTH, depth * GROWTH_SHARE);
}
