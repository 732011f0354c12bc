import type { Topic } from '#lib/contracts/topic.ts';
import { formatCount } from '#lib/format/count.ts';
import { formatRate } from '#lib/format/rate.ts';
import { healthOf } from '#lib/topology/health.ts';
import type { GraphNode, QueueNumbers } from '#lib/topology/model.ts';
import { HEALTH_LOOK } from './health-look.ts';

/** A node in words, name whole: its accessible name, what is announced on arrival, and what hover says far away. */
export function describeNode(node: GraphNode, numbers?: QueueNumbers, deadLetters: number | null = null): string {
  switch (node.kind) {
    case 'topic':
      return `${node.topic.fifo ? 'FIFO topic' : 'Topic'} ${node.name}, ${subscriptionsOf(countedBy(node.topic))}`;
    case 'endpoint':
      return `${node.protocol} endpoint ${node.endpoint}`;
    case 'dead-letter-queue':
      return `Dead-letter queue ${node.name}, ${countsOf(numbers)}, ${sourcesOf(node.queue.deadLetterFor.length)}`;
    case 'queue': {
      const health = HEALTH_LOOK[healthOf(node.queue, numbers, deadLetters)].label.toLowerCase();
      const spent = deadLetters ? `, ${formatCount(deadLetters)} in its dead-letter queue` : '';
      return `${node.queue.fifo ? 'FIFO queue' : 'Queue'} ${node.name}, ${health}, ${countsOf(numbers)}${spent}`;
    }
  }
}

/** All that the topic counts, confirmed or not; `null` = not read yet. */
function countedBy({ subscriptionsConfirmed, subscriptionsPending }: Topic): number | null {
  return subscriptionsConfirmed === null ? null : subscriptionsConfirmed + (subscriptionsPending ?? 0);
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

function sourcesOf(count: number): string {
  return count > 1 ? `shared by ${count} queues` : 'of one queue';
}
