import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createNumbersStore } from '#lib/client/numbers.ts';
import { aQueue, aSubscription, aTopic, aTopology } from '#lib/testing/builders.ts';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import type { Graph } from '#lib/topology/model.ts';
import { createEdgeBundles, type EdgeBundle } from './edge-bundles.ts';
import { lookOfEdge } from './edge-look.ts';
import { createWorld } from './map-world.ts';
import { createPaintList } from './paint-list.ts';

/** A path that counts its curves: Node has none. */
class CountingPath {
  curves = 0;
  moveTo(): void {}
  bezierCurveTo(): void {
    this.curves += 1;
  }
}

beforeEach(() => vi.stubGlobal('Path2D', CountingPath));
afterEach(() => vi.unstubAllGlobals());

const NOW = Date.UTC(2026, 0, 1);

function bundlesOf(graph: Graph) {
  const [world, numbers] = [createWorld(graph, layoutColumns(graph).layout), createNumbersStore()];
  const list = createPaintList(world, numbers);
  list.subscribe(() => {});
  return { bundles: createEdgeBundles(world, list), numbers };
}

function curvesByLook(bundles: Iterable<EdgeBundle>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { look, path } of bundles) {
    counts[look] = (counts[look] ?? 0) + (path as unknown as CountingPath).curves;
  }
  return counts;
}

test('every edge is in one bundle, and in one of its own look', () => {
  const graph = buildGraph(bigTopology(worldSize(600)));
  const expected: Record<string, number> = {};
  for (const edge of graph.edges.values()) {
    expected[lookOfEdge(edge)] = (expected[lookOfEdge(edge)] ?? 0) + 1;
  }
  const { bundles } = bundlesOf(graph);
  expect(curvesByLook(bundles.all())).toEqual(expected);
  expect(curvesByLook(bundles.of([...graph.edges.keys()]))).toEqual(expected);
});

test('many edges are far fewer strokes, none so large that a frame cannot bear it', () => {
  const graph = buildGraph(bigTopology(worldSize(600)));
  const all = [...bundlesOf(graph).bundles.all()];
  expect(all.length).toBeLessThan(graph.edges.size / 8);
  for (const { path } of all) expect((path as unknown as CountingPath).curves).toBeLessThanOrEqual(48);
});

test('the bundles of all edges are made once; of chosen edges only these, and unknown ids are none', () => {
  const graph = buildGraph(bigTopology(worldSize(60)));
  const { bundles } = bundlesOf(graph);
  const [made, again] = [[...bundles.all()], [...bundles.all()]];
  for (const [i, each] of made.entries()) expect(again[i]).toBe(each);
  const [first = ''] = graph.edges.keys();
  const chosen = [...bundles.of([first, 'nothing'])];
  expect(chosen.map(({ path }) => (path as unknown as CountingPath).curves)).toEqual([1]);
});

test('an edge grows with the queue that it feeds, apart from its siblings', () => {
  const topic = aTopic();
  const queues = ['emails', 'picks'].map((name, key) => aQueue({ key, name }));
  const subscriptions = queues.map(({ arn }) => aSubscription({ topicArn: topic.arn, endpoint: arn }));
  const graph = buildGraph(aTopology({ topics: [topic], queues, subscriptions }));
  const { bundles, numbers } = bundlesOf(graph);
  const arn = queues[0]?.arn ?? '';
  for (const [at, visible] of [
    [NOW - 60_000, 10],
    [NOW, 500],
  ] as const) {
    numbers.write([{ arn, visible, inFlight: 0, delayed: 0, at }]);
  }
  const grown = (ids: readonly string[]) => [...bundles.of(ids)].map(({ growing }) => growing);
  expect(grown([subscriptions[0]?.id ?? ''])).toEqual([true]);
  expect(grown([subscriptions[1]?.id ?? ''])).toEqual([false]);
  expect(grown(subscriptions.map(({ id }) => id)).sort()).toEqual([false, true]);
});
