import { describe, expect, it } from 'vitest';
import { anAttributes, aQueue, aSubscription, aTopic, deviceArn, queueArn, topicArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { PLAIN } from '#lib/topology/change/testing/intents.ts';
import { endpointId } from '#lib/topology/endpoint.ts';
import { connectIntents, deleteEdgeIntents, moveEndIntents } from './gesture-intents.ts';

const own = aSubscription({ attributes: anAttributes({ deadLetterArn: queueArn('undelivered') }) });
const graph = buildGraph({
  topics: [aTopic()],
  queues: [
    aQueue({ deadLetter: { arn: queueArn('dead'), maxReceiveCount: 3 } }),
    aQueue({ name: 'dead', deadLetterFor: [queueArn('orders')] }),
    aQueue({ name: 'other' }),
    aQueue({ name: 'undelivered' }),
  ],
  subscriptions: [own],
});
const [orders, other] = [queueArn('orders'), queueArn('other')];
const edge = (id: string) => {
  const found = graph.edges.get(id);
  if (!found) throw new Error(`no edge ${id}`);
  return found;
};

describe('a drag to a queue', () => {
  it('subscribes it to the topic, with everything delivered', () => {
    const intents = connectIntents(graph, { kind: 'subscribe', source: topicArn('orders'), target: other });
    expect(intents).toEqual([
      { kind: 'subscribe', topicArn: topicArn('orders'), protocol: 'sqs', endpoint: other, settings: PLAIN },
    ]);
  });

  it('or to a device subscribes that', () => {
    const device = deviceArn('ada');
    const subscribed = aSubscription({ topicArn: topicArn('news'), protocol: 'application', endpoint: device });
    const withDevice = buildGraph({ topics: [aTopic()], queues: [], subscriptions: [subscribed] });
    const target = endpointId('application', device);
    expect(connectIntents(withDevice, { kind: 'subscribe', source: topicArn('orders'), target })).toEqual([
      { kind: 'subscribe', topicArn: topicArn('orders'), protocol: 'application', endpoint: device, settings: PLAIN },
    ]);
  });

  it('keeps the receives of a queue that has a dead-letter queue already; else they are five', () => {
    expect(connectIntents(graph, { kind: 'redrive', source: orders, target: other })).toEqual([
      { kind: 'setRedrivePolicy', queueArn: orders, deadLetter: { arn: other, maxReceiveCount: 3 } },
    ]);
    expect(connectIntents(graph, { kind: 'redrive', source: other, target: orders })).toEqual([
      { kind: 'setRedrivePolicy', queueArn: other, deadLetter: { arn: orders, maxReceiveCount: 5 } },
    ]);
  });
});

describe('the end of an edge, drawn elsewhere', () => {
  it('moves a subscription, and a queue’s dead letters, and a subscription’s', () => {
    expect(moveEndIntents(graph, edge(own.id), other)).toEqual([
      { kind: 'moveSubscription', subscription: own.id, queueArn: other },
    ]);
    expect(moveEndIntents(graph, edge(`${orders}|redrive`), other)).toEqual([
      { kind: 'setRedrivePolicy', queueArn: orders, deadLetter: { arn: other, maxReceiveCount: 3 } },
    ]);
    expect(moveEndIntents(graph, edge(`${own.id}|redrive`), other)).toEqual([
      { kind: 'editSubscription', subscription: own.id, settings: { deadLetterArn: other } },
    ]);
  });

  it('wants nothing where it ends already', () => {
    expect(moveEndIntents(graph, edge(own.id), orders)).toEqual([]);
  });
});

it('takes away whatever an edge stands for', () => {
  expect(deleteEdgeIntents(graph, edge(own.id))).toEqual([{ kind: 'unsubscribe', subscription: own.id }]);
  expect(deleteEdgeIntents(graph, edge(`${orders}|redrive`))).toEqual([
    { kind: 'setRedrivePolicy', queueArn: orders, deadLetter: null },
  ]);
  expect(deleteEdgeIntents(graph, edge(`${own.id}|redrive`))).toEqual([
    { kind: 'editSubscription', subscription: own.id, settings: { deadLetterArn: null } },
  ]);
});
