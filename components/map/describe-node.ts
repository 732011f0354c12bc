import type { Queue } from '#lib/contracts/queue.ts';
import type { Topic } from '#lib/contracts/topic.ts';
import { formatCount } from '#lib/format/count.ts';
import { formatRate } from '#lib/format/rate.ts';
import { platformWords } from '#lib/topology/application.ts';
import { healthOf } from '#lib/topology/health.ts';
import type { EndpointNode, GraphNode, Health, QueueNumbers } from '#lib/topology/model.ts';
import { isTap } from '#lib/topology/tap.ts';
import { HEALTH_LOOK } from './health-look.ts';

/**
 * A node in words, name whole: its accessible name, what is announced on arrival, and what hover says far away.
 * @param drawn a topic's subscriptions on the map
 */
export function describeNode(
  node: GraphNode,
  numbers?: QueueNumbers,
  deadLetters: number | null = null,
  drawn = 0,
): string {
  return wordsOf(node, numbers, deadLetters, drawn)
    .filter((words) => words !== null)
    .join(', ');
}

function wordsOf(node: GraphNode, numbers: QueueNumbers | undefined, deadLetters: number | null, drawn: number) {
  switch (node.kind) {
    case 'topic': {
      const topic = `${node.topic.fifo ? 'FIFO topic' : 'Topic'} ${node.name}`;
      return [topic, accessOf(node.topic) ?? subscriptionsOf(countSubscriptions(node.topic, drawn))];
    }
    case 'endpoint':
      return [`${node.protocol} endpoint ${node.endpoint}`, deviceWords(node)];
    case 'application':
      return [`Mobile app ${node.name}`, platformWords(node.application), node.application.enabled ? null : 'disabled'];
    case 'dead-letter-queue':
      return [`Dead-letter queue ${node.name}`, ...stateOf(node.queue, numbers), sourcesOf(node.queue)];
    case 'queue': {
      if (isTap(node.queue)) return [`Tap ${node.name}`, 'temporary queue of a tail'];
      const queue = `${node.queue.fifo ? 'FIFO queue' : 'Queue'} ${node.name}`;
      const spent = deadLetters ? `${formatCount(deadLetters)} in its dead-letter queue` : null;
      return [queue, ...stateOf(node.queue, numbers, healthOf(node.queue, numbers, deadLetters)), spent];
    }
  }
}

/** What is wrong with a device, if it is one. */
export function deviceWords({ device }: EndpointNode): string | null {
  if (device === undefined || device === 'enabled') return null;
  return device === 'gone' ? 'does not exist' : 'disabled';
}

/** How many subscriptions a topic has: all that it counts, confirmed or not, or those drawn; `null` = not read yet. */
export function countSubscriptions(
  { subscriptionsConfirmed, subscriptionsPending }: Topic,
  drawn: number,
): number | null {
  if (subscriptionsConfirmed === null) return drawn || null;
  return Math.max(drawn, subscriptionsConfirmed + (subscriptionsPending ?? 0));
}

/** What `AccessNote` shows, in the same words. */
function accessOf({ access }: Topic | Queue): string | null {
  switch (access.state) {
    case 'readable':
      return null;
    case 'unread':
      return 'not read yet';
    case 'missing':
      return 'does not exist';
    case 'unreadable':
      return 'unreadable';
  }
}

/** Access, health and counts. A queue of which no number is known is not called quiet. */
function stateOf(queue: Queue, numbers: QueueNumbers | undefined, health?: Health): (string | null)[] {
  const { state } = queue.access;
  const told = !health || health === 'unreadable' || (health === 'quiet' && !numbers);
  const counts = !numbers && (state === 'unread' || state === 'missing') ? null : countsOf(numbers);
  return [accessOf(queue), told ? null : HEALTH_LOOK[health].label.toLowerCase(), counts];
}

/** `1 subscription`, `3 subscriptions`, or that they were not counted yet. */
export function subscriptionsOf(count: number | null): string {
  if (count === null) return 'subscriptions not read yet';
  return `${formatCount(count)} ${count === 1 ? 'subscription' : 'subscriptions'}`;
}

function countsOf(numbers: QueueNumbers | undefined): string {
  if (!numbers) return 'counts not read yet';
  const delayed = numbers.delayed ? `, ${formatCount(numbers.delayed)} delayed` : '';
  const messages = `${formatCount(numbers.visible)} ${numbers.visible === 1 ? 'message' : 'messages'}`;
  return `about ${messages}, ${formatCount(numbers.inFlight)} in flight${delayed}${trendOf(numbers.rate)}`;
}

function trendOf(rate: number | null): string {
  if (rate === null) return '';
  const words = formatRate(rate);
  if (words === 'steady') return ', steady';
  return `, ${rate > 0 ? 'rising' : 'falling'} ${words}`;
}

function sourcesOf({ deadLetterFor: { length } }: Queue): string | null {
  if (length === 0) return null;
  return length > 1 ? `shared by ${length} queues` : 'of one queue';
}
