import type { Queue } from '#lib/contracts/queue.ts';
import type { Topic } from '#lib/contracts/topic.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { nameOfArn } from './arn.ts';

export type Resources = { queues: ReadonlyMap<string, Queue>; topics: ReadonlyMap<string, Topic> };

/** The known queues and topics by ARN, and a stand-in for each that only a subscription or a redrive policy names. */
export function withReferenced(topology: Pick<Topology, 'queues' | 'topics' | 'subscriptions'>): Resources {
  const queues = new Map(topology.queues.map((queue) => [queue.arn, queue]));
  const topics = new Map(topology.topics.map((topic) => [topic.arn, topic]));
  for (const subscription of topology.subscriptions) {
    const { topicArn, protocol, endpoint, delivery, attributes, access } = subscription;
    if (!topics.has(topicArn)) topics.set(topicArn, referencedTopic(topicArn));
    const dlq = attributes?.deadLetterArn;
    if (dlq && !queues.has(dlq)) queues.set(dlq, referencedQueue(dlq));
    if (protocol !== 'sqs' || queues.has(endpoint)) continue;
    const gone = delivery === 'orphan' && 'at' in access;
    queues.set(endpoint, referencedQueue(endpoint, gone ? { state: 'missing', at: access.at } : undefined));
  }
  for (const { deadLetter } of topology.queues) {
    if (deadLetter && !queues.has(deadLetter.arn)) queues.set(deadLetter.arn, referencedQueue(deadLetter.arn));
  }
  return { queues, topics };
}

function referencedQueue(arn: string, access: Queue['access'] = { state: 'unread' }): Queue {
  const name = nameOfArn(arn);
  return {
    // Keys are the feed's to give; -1 is none of them, so no patch can name this queue.
    key: -1,
    arn,
    name,
    fifo: name.endsWith('.fifo'),
    visible: null,
    inFlight: null,
    delayed: null,
    countedAt: null,
    deadLetter: null,
    deadLetterFor: [],
    retention: null,
    tags: null,
    origin: 'referenced',
    access,
  };
}

function referencedTopic(arn: string): Topic {
  const name = nameOfArn(arn);
  return {
    arn,
    name,
    fifo: name.endsWith('.fifo'),
    subscriptionsConfirmed: null,
    subscriptionsPending: null,
    tags: null,
    origin: 'referenced',
    access: { state: 'unread' },
  };
}
