import { expect, test } from 'vitest';
import { aQueue, aSubscription, aTopic, aTopology, queueArn } from '#lib/testing/builders.ts';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { type LayoutOptions, layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import type { Graph } from '#lib/topology/model.ts';
import { columnsOf } from './columns-of.ts';
import { createWorld } from './map-world.ts';

function headings(graph: Graph, options?: LayoutOptions) {
  return columnsOf(createWorld(graph, layoutColumns(graph, options).layout));
}

const topic = aTopic();
const dlqs = Array.from({ length: 8 }, (_, i) =>
  aQueue({ name: `work-${i}-dlq`, deadLetterFor: [queueArn(`work-${i}`)] }),
);
const queues = dlqs.map(({ arn }, i) => aQueue({ name: `work-${i}`, deadLetter: { arn, maxReceiveCount: 5 } }));
const subscriptions = queues.map(({ arn }) => aSubscription({ topicArn: topic.arn, endpoint: arn }));
const shop = buildGraph(aTopology({ topics: [topic], queues: [...queues, ...dlqs], subscriptions }));

test('one component has its three columns, each where its nodes stand', () => {
  const { layout } = layoutColumns(shop);
  const columns = columnsOf(createWorld(shop, layout));
  expect(columns.map(({ words }) => words)).toEqual(['Topics', 'Queues', 'Dead letters']);
  expect(columns.map(({ x }) => x)).toEqual(
    [topic, queues[0], dlqs[0]].map((resource) => layout.boxes.get(resource?.arn ?? '')?.x),
  );
});

test('what a person drags aside makes no column', () => {
  const moved = new Map([[queues[3]?.arn ?? '', { x: 5_000, y: 40 }]]);
  expect(headings(shop, { moved })).toEqual(headings(shop));
});

test('a kind that is not there has no heading', () => {
  expect(headings(buildGraph(aTopology({ topics: [topic] }))).map(({ words }) => words)).toEqual(['Topics']);
  expect(headings(buildGraph(aTopology()))).toEqual([]);
});

test('headings stand from left to right, and neighbours are never of one kind', () => {
  const columns = headings(buildGraph(bigTopology(worldSize(400))));
  expect(columns.length).toBeGreaterThan(3);
  columns.forEach(({ x, words }, i) => {
    const next = columns[i + 1];
    if (!next) return;
    expect(next.x).toBeGreaterThan(x);
    expect(next.words).not.toBe(words);
  });
});

test('lone queues in a grid share one heading', () => {
  const lone = Array.from({ length: 60 }, (_, i) => aQueue({ name: `lone-${i}` }));
  expect(headings(buildGraph(aTopology({ queues: lone }))).map(({ words }) => words)).toEqual(['Queues']);
});
