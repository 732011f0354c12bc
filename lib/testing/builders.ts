import type { Capabilities, Capability, CapabilityName } from '#lib/contracts/capability.ts';
import type { Connection, ConnectionStatus } from '#lib/contracts/connection.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import type { Topic } from '#lib/contracts/topic.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { subscriptionId } from '#lib/topology/subscription-id.ts';

/** The moment at which everything built here was read. */
export const NOW = '2026-01-15T12:00:00.000Z';
/** The account and region of everything built here. */
export const ACCOUNT = '111122223333';
export const REGION = 'eu-west-1';

const READABLE = { state: 'readable', at: NOW } as const;

/** The ARN of the queue of this name in the builders' account. */
export function queueArn(name: string): string {
  return `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`;
}

/** The ARN of the topic of this name in the builders' account. */
export function topicArn(name: string): string {
  return `arn:aws:sns:${REGION}:${ACCOUNT}:${name}`;
}

/** The ARN of a device of mobile app `shop`. */
export function deviceArn(id: string): string {
  return `arn:aws:sns:${REGION}:${ACCOUNT}:endpoint/GCM/shop/${id}`;
}

/** A readable, empty standard queue; name and ARN follow each other. */
export function aQueue(over: Partial<Queue> = {}): Queue {
  const name = over.name ?? over.arn?.split(':').at(-1) ?? 'orders';
  return {
    key: 0,
    arn: queueArn(name),
    name,
    fifo: name.endsWith('.fifo'),
    visible: 0,
    inFlight: 0,
    delayed: 0,
    countedAt: NOW,
    deadLetter: null,
    deadLetterFor: [],
    retention: 345_600,
    tags: {},
    origin: 'listed',
    access: READABLE,
    ...over,
  };
}

/** A readable standard topic without subscriptions; name and ARN follow each other. */
export function aTopic(over: Partial<Topic> = {}): Topic {
  const name = over.name ?? over.arn?.split(':').at(-1) ?? 'orders';
  return {
    arn: topicArn(name),
    name,
    fifo: name.endsWith('.fifo'),
    subscriptionsConfirmed: 0,
    subscriptionsPending: 0,
    tags: {},
    origin: 'listed',
    access: READABLE,
    ...over,
  };
}

/** A confirmed, delivering subscription of queue `orders` to topic `orders`, without a filter. */
export function aSubscription(over: Partial<Subscription> = {}): Subscription {
  const topic = over.topicArn ?? topicArn('orders');
  const protocol = over.protocol ?? 'sqs';
  const endpoint = over.endpoint ?? queueArn('orders');
  return {
    id: subscriptionId({ topicArn: topic, protocol, endpoint }),
    arn: over.pending ? null : `${topic}:5b0c0e6a-0000-4000-8000-000000000000`,
    topicArn: topic,
    protocol,
    endpoint,
    owner: ACCOUNT,
    pending: false,
    delivery: 'allowed',
    attributes: anAttributes(),
    access: READABLE,
    ...over,
  };
}

/** Subscription attributes as read: no filter, enveloped, no dead-letter queue. */
export function anAttributes(
  over: Partial<NonNullable<Subscription['attributes']>> = {},
): NonNullable<Subscription['attributes']> {
  return {
    filterPolicy: null,
    filterPolicyScope: 'MessageAttributes',
    rawMessageDelivery: false,
    deadLetterArn: null,
    readAt: NOW,
    ...over,
  };
}

/** The default connection, to a custom endpoint. */
export function aConnection(over: Partial<Connection> = {}): Connection {
  return {
    id: 'default',
    label: 'shop',
    region: REGION,
    account: ACCOUNT,
    custom: true,
    readOnly: false,
    colour: null,
    production: false,
    origin: 'environment',
    problem: null,
    ...over,
  };
}

/** What a server can do: everything but what is said. */
export function someCapabilities(cans: Partial<Record<CapabilityName, Capability['can']>> = {}): Capabilities {
  const said = (can: Capability['can'] = 'yes') => ({ can, why: 'as the test says' });
  return {
    topics: said(cans.topics),
    messageMoveTasks: said(cans.messageMoveTasks),
    queueTags: said(cans.queueTags),
    topicTags: said(cans.topicTags),
    platformApplications: said(cans.platformApplications),
  };
}

/** A live feed whose first scan is complete. */
export function aStatus(over: Partial<ConnectionStatus> = {}): ConnectionStatus {
  return {
    state: 'live',
    problem: null,
    answeredAt: NOW,
    discovery: 'complete',
    denied: [],
    cadence: 2,
    callsPerMinute: 60,
    tags: { read: 0, total: 0 },
    subscriptionAttributes: { read: 0, total: 0 },
    viewers: 1,
    ...over,
  };
}

/** An empty account. */
export function aTopology(over: Partial<Topology> = {}): Topology {
  return {
    connection: aConnection(),
    epoch: 'epoch-1',
    revision: 0,
    takenAt: NOW,
    status: aStatus(),
    queues: [],
    topics: [],
    subscriptions: [],
    ...over,
  };
}
