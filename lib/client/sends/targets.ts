import type { QueueDetail } from '#lib/contracts/queue.ts';
import type { TopicDetail } from '#lib/contracts/topic.ts';
import type { SendTarget } from './send-target.ts';

/** bytes; what a queue of an older endpoint, or a topic that was not set otherwise, takes (SQS and SNS API references). */
const USUAL_BYTES = 262_144;

type Attributes = Readonly<Record<string, string>>;

/** A queue as a place to send to, by its attributes. */
export function queueTarget({ queue, attributes }: QueueDetail): SendTarget {
  return { kind: 'queue', name: queue.name, fifo: queue.fifo, ...limits(attributes) };
}

/** A topic as a place to publish to, by its attributes. */
export function topicTarget({ topic, attributes }: TopicDetail): SendTarget {
  return { kind: 'topic', name: topic.name, fifo: topic.fifo, ...limits(attributes) };
}

function limits({ MaximumMessageSize, ContentBasedDeduplication }: Attributes) {
  return {
    maxBytes: MaximumMessageSize === undefined ? USUAL_BYTES : Number(MaximumMessageSize),
    contentBasedDeduplication: ContentBasedDeduplication === 'true',
  };
}
