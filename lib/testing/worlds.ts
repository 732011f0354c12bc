import type { Queue } from '#lib/contracts/queue.ts';
import { KNOWN_PROTOCOLS, type Subscription } from '#lib/contracts/subscription.ts';
import type { Topic } from '#lib/contracts/topic.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { ACCOUNT, anAttributes, aQueue, aSubscription, aTopic, aTopology, NOW, queueArn, REGION } from './builders.ts';
import { createRandom, type Random } from './random.ts';
import { endpointOf, queueName, teamTag, topicName } from './world-names.ts';

export type WorldSize = {
  topics: number;
  /** Queues that are not dead-letter queues. */
  queues: number;
  deadLetterQueues: number;
  /** Subscriptions of other protocols than `sqs`, each to an endpoint of its own. */
  endpoints: number;
  /** Subscriptions whose queue does not exist any more. */
  orphans: number;
  seed?: number;
};

const OTHER_PROTOCOLS = KNOWN_PROTOCOLS.filter((protocol) => protocol !== 'sqs');
const UNREADABLE = {
  state: 'unreadable',
  at: NOW,
  code: 'denied',
  awsError: 'AccessDenied',
  message: 'This role may not read the resource. Allow it sqs:GetQueueAttributes.',
} as const;

/** The size of a mixed world whose graph has exactly `nodes` nodes. */
export function worldSize(nodes: number, seed = 1): WorldSize {
  const share = (part: number) => Math.floor(nodes * part);
  const [topics, deadLetterQueues, endpoints, orphans] = [share(0.14), share(0.2), share(0.07), share(0.01)];
  return {
    topics,
    deadLetterQueues,
    endpoints,
    orphans,
    seed,
    queues: nodes - topics - deadLetterQueues - endpoints - orphans,
  };
}

/**
 * A mixed world, the same for the same seed: 90 % of the queues on a topic, 10 % on two, 15 % of the dead-letter queues
 * shared, every protocol, FIFO, filtered, raw, pending, unreadable and dropped subscriptions, orphans, and lone queues.
 */
export function bigTopology(size: WorldSize): Topology {
  const random = createRandom(size.seed ?? 1);
  const topics = Array.from({ length: size.topics }, (_, i) => makeTopic(random, i));
  const queues = Array.from({ length: size.queues }, (_, i) => makeQueue(random, i));
  const deadLetterQueues = linkDeadLetters(random, queues, size.deadLetterQueues);
  const subscriptions = [
    ...queues.flatMap((queue) => feedQueue(random, queue, topics)),
    ...Array.from({ length: topics.length ? size.endpoints : 0 }, (_, i) => feedEndpoint(random, i, topics)),
    ...Array.from({ length: topics.length ? size.orphans : 0 }, (_, i) => {
      const topicArn = random.pick(topics)?.arn ?? '';
      return aSubscription({ topicArn, endpoint: queueArn(`gone-${i}`), delivery: 'orphan' });
    }),
  ];
  return aTopology({ topics, queues: [...queues, ...deadLetterQueues], subscriptions });
}

function makeTopic(random: Random, i: number): Topic {
  const name = topicName(random, i);
  return aTopic({ name: random.chance(0.06) ? `${name}.fifo` : name, tags: teamTag(name) });
}

function makeQueue(random: Random, key: number): Queue {
  const name = queueName(random, key);
  const busy = random.chance(0.6);
  return aQueue({
    key,
    name: random.chance(0.06) ? `${name}.fifo` : name,
    visible: busy ? Math.floor(10 ** (random.next() * 5)) : 0,
    inFlight: busy ? random.int(200) : 0,
    delayed: random.chance(0.05) ? random.int(50) : 0,
    tags: random.chance(0.1) ? null : teamTag(name),
    ...(random.chance(0.01) ? { access: UNREADABLE, visible: null, inFlight: null, delayed: null } : {}),
  });
}

/** Gives `count` of the queues a dead-letter queue; every seventh is shared by two to four of them. */
function linkDeadLetters(random: Random, queues: Queue[], count: number): Queue[] {
  const waiting = queues.map((_, i) => i).filter(() => !random.chance(0.15));
  return Array.from({ length: Math.min(count, waiting.length) }, (_, i) => {
    const first = waiting.splice(random.int(Math.min(waiting.length, 40)), 1);
    const others = random.chance(0.15) ? waiting.splice(random.int(waiting.length), 1 + random.int(3)) : [];
    const sources = [...first, ...others].flatMap((at) => queues[at] ?? []);
    const dlq = aQueue({
      key: queues.length + i,
      name: `${sources[0]?.name.replace(/\.fifo$/, '')}-dlq${sources[0]?.fifo ? '.fifo' : ''}`,
      visible: random.chance(0.15) ? 1 + random.int(90) : 0,
      deadLetterFor: sources.map((source) => source.arn),
    });
    for (const source of sources) source.deadLetter = { arn: dlq.arn, maxReceiveCount: 3 + random.int(5) };
    return dlq;
  });
}

function feedQueue(random: Random, queue: Queue, topics: readonly Topic[]): Subscription[] {
  if (random.chance(0.1)) return [];
  const count = random.chance(0.11) ? 2 : 1;
  const sources = new Set(Array.from({ length: count }, () => random.pick(topics)));
  return [...sources].flatMap((topic) => (topic ? aSubscription(subscriptionTo(random, topic, queue.arn)) : []));
}

function subscriptionTo(random: Random, topic: Topic, endpoint: string): Partial<Subscription> {
  const filterPolicy = random.chance(0.2) ? JSON.stringify({ kind: [random.pick(['pick', 'pack', 'ship'])] }) : null;
  return {
    topicArn: topic.arn,
    endpoint,
    delivery: random.chance(0.03) ? 'no-policy' : 'allowed',
    attributes: random.chance(0.1) ? null : anAttributes({ filterPolicy, rawMessageDelivery: random.chance(0.2) }),
    ...(random.chance(0.005) ? { access: UNREADABLE } : {}),
  };
}

function feedEndpoint(random: Random, i: number, topics: readonly Topic[]): Subscription {
  const protocol = OTHER_PROTOCOLS[i % OTHER_PROTOCOLS.length] ?? 'lambda';
  const endpoint = endpointOf(protocol, i, { region: REGION, account: ACCOUNT });
  const pending = /^(?:https?|email)/.test(protocol) && random.chance(0.3);
  return aSubscription({ topicArn: random.pick(topics)?.arn ?? '', protocol, endpoint, pending });
}
