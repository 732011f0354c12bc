import { expect, test } from 'vitest';
import { aQueue, aSubscription, aTopic, aTopology } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { pointOn } from '#lib/topology/edge-path.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import { edgeAt } from './edge-at.ts';
import { curveOf } from './edge-bundles.ts';
import { createWorld } from './map-world.ts';

const topic = aTopic({ name: 'orders' });
const queues = ['emails', 'picks', 'ledger'].map((name, key) => aQueue({ key, name }));
const subscriptions = queues.map(({ arn }) => aSubscription({ topicArn: topic.arn, endpoint: arn }));
const graph = buildGraph(aTopology({ topics: [topic], queues, subscriptions }));
const world = createWorld(graph, layoutColumns(graph).layout);

test('a point on a curve finds its edge', () => {
  for (const edge of graph.edges.values()) {
    const curve = curveOf(world, edge);
    if (curve) expect(edgeAt(world, pointOn(curve, 0.8), 6)).toBe(edge.id);
  }
});

test('a point beside all curves finds none', () => {
  expect(edgeAt(world, { x: -500, y: -500 }, 6)).toBeNull();
});
