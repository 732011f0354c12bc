import type { Queue } from '#lib/contracts/queue.ts';
import type { Topic } from '#lib/contracts/topic.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { unreadQueue, unreadTopic } from './unread.ts';

export type Resources = { queues: ReadonlyMap<string, Queue>; topics: ReadonlyMap<string, Topic> };

/** The known queues and topics by ARN, and a stand-in for each that only a subscription or a redrive policy names. */
export function withReferenced(topology: Pick<Topology, 'queues' | 'topics' | 'subscriptions'>): Resources {
  const queues = new Map(topology.queues.map((queue) => [queue.arn, queue]));
  const topics = new Map(topology.topics.map((topic) => [topic.arn, topic]));
  for (const subscription of topology.subscriptions) {
    const { topicArn, protocol, endpoint, delivery, attributes, access } = subscription;
    if (!topics.has(topicArn)) topics.set(topicArn, unreadTopic(topicArn, 'referenced'));
    const dlq = attributes?.deadLetterArn;
    if (dlq && !queues.has(dlq)) queues.set(dlq, referencedQueue(dlq));
    if (protocol !== 'sqs' || queues.has(endpoint)) continue;
    const gone = delivery === 'orphan' && 'at' in access;
    const queue = referencedQueue(endpoint);
    queues.set(endpoint, gone ? { ...queue, access: { state: 'missing', at: access.at } } : queue);
  }
  for (const { deadLetter } of topology.queues) {
    if (deadLetter && !queues.has(deadLetter.arn)) queues.set(deadLetter.arn, referencedQueue(deadLetter.arn));
  }
  return { queues, topics };
}

/** Keys are the feed's to give; -1 is none of them, so no patch can name this queue. */
const NO_KEY = -1;

function referencedQueue(arn: string): Queue {
  return unreadQueue(arn, { key: NO_KEY, origin: 'referenced' });
}
