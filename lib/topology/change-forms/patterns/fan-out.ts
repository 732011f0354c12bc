import type { Blueprint } from './blueprint.ts';
import { type Making, makePart, makeQueueWithDeadLetters } from './parts.ts';
import type { Consumer } from './pattern.ts';

/** A topic with a queue for each consumer, each with its dead-letter queue; of FIFO kind, an ordered pipeline. */
export function fanOut(making: Making, consumers: readonly Consumer[]): Blueprint {
  const topic = makePart(making, { key: 'topic', kind: 'topic', role: 'What is published', suffix: '' });
  const queues = consumers.map(({ id, name }) =>
    makeQueueWithDeadLetters(making, { key: `consumer-${id}`, role: `Work of ${name || 'a consumer'}`, suffix: name }),
  );
  return {
    parts: [topic, ...queues.flatMap(({ parts }) => parts)],
    links: [
      ...queues.map(({ link }) => link),
      ...consumers.map(({ id }) => ({
        kind: 'subscription' as const,
        topic: 'topic',
        queue: `consumer-${id}`,
        filterPolicy: null,
      })),
    ],
    notes: making.fifo ? FIFO_NOTES : ['Every queue gets every message; filters can be added to each subscription.'],
  };
}

/** Source: SNS developer guide, "Message delivery for FIFO topics"; SQS developer guide, "FIFO queues". */
const FIFO_NOTES = [
  'Every message needs a group id: order is kept within a group. Publishers give a deduplication id too.',
  'A message that fails blocks its group until it is deleted, or given up to the dead-letter queue.',
];
