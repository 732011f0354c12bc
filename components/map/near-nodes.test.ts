import { expect, test } from 'vitest';
import { aQueue, aSubscription, aTopic, aTopology, queueArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import { deadLetterOf } from './dead-letter-of.ts';
import { createWorld } from './map-world.ts';
import { createNearNodes } from './near-nodes.ts';

const topic = aTopic();
const dlq = aQueue({ name: 'dlq', deadLetterFor: [queueArn('emails'), queueArn('picks')] });
const redrive = { arn: dlq.arn, maxReceiveCount: 5 };
const emails = aQueue({ name: 'emails', deadLetter: redrive });
const picks = aQueue({ name: 'picks', deadLetter: redrive });
const subscriptions = [
  aSubscription({ endpoint: emails.arn }),
  aSubscription({ protocol: 'email', endpoint: 'ops@shop.example' }),
];
const graph = buildGraph(aTopology({ topics: [topic], queues: [emails, picks, dlq], subscriptions }));
const { layout } = layoutColumns(graph);
const world = createWorld(graph, layout);

test('every node of the graph is a node of its kind, in its place, with its size given', () => {
  const nodeOf = createNearNodes(world, false);
  for (const [id, { kind }] of graph.nodes) {
    const { x, y, width, height } = layout.boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(nodeOf(id)).toMatchObject({ id, type: kind, position: { x, y }, measured: { width, height } });
  }
});

test('a node is made once: asking again gives the same object', () => {
  const nodeOf = createNearNodes(world, false);
  for (const id of graph.nodes.keys()) expect(nodeOf(id)).toBe(nodeOf(id));
});

test('an unknown id is no node, and one without a place is none', () => {
  expect(createNearNodes(world, false)('nothing')).toBeNull();
  const nowhere = createWorld(graph, { ...layout, boxes: new Map() });
  expect(createNearNodes(nowhere, false)(emails.arn)).toBeNull();
});

test('a queue knows its dead-letter queue, and whether others share it', () => {
  expect(deadLetterOf(graph, emails)).toEqual({ arn: dlq.arn, shared: true });
  expect(deadLetterOf(graph, dlq)).toBeNull();
  const own = aQueue({ name: 'own-dlq', deadLetterFor: [queueArn('emails')] });
  const alone = aQueue({ name: 'emails', deadLetter: { arn: own.arn, maxReceiveCount: 3 } });
  const small = buildGraph(aTopology({ queues: [alone, own] }));
  expect(deadLetterOf(small, alone)).toEqual({ arn: own.arn, shared: false });
});

test('a topic tells how many of its subscriptions are drawn', () => {
  expect(createNearNodes(world, false)(topic.arn)?.data).toMatchObject({ drawn: 2 });
});
