import { expect, it } from 'vitest';
import { aQueue, aSubscription, aTopic, aTopology, queueArn, topicArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { edgePath, svgPath } from '#lib/topology/edge-path.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import { createWorld } from '../map-world.ts';
import type { Gesture } from './gesture.ts';
import { gestureLine } from './gesture-line.ts';

const parts = { topics: [aTopic()], queues: [aQueue({ name: 'emails' })], subscriptions: [aSubscription()] };
const graph = buildGraph(aTopology(parts));
const world = createWorld(graph, layoutColumns(graph).layout);
const [topic, target] = [topicArn('orders'), queueArn('emails')];

const dragged = (over: string | null, more: Partial<Gesture> = {}): Gesture => ({
  link: { kind: 'subscribe', source: topic },
  at: { x: 700, y: 35 },
  screen: { x: 0, y: 0 },
  over,
  refused: false,
  words: null,
  ...more,
});

function boxOf(id: string) {
  const box = world.layout.boxes.get(id);
  if (!box) throw new Error(`${id} does not stand on the map`);
  return box;
}

const numbersOf = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number);

it('runs to the pointer where nothing is meant', () => {
  const line = gestureLine(dragged(null), world, 1);
  expect(line?.drop).toBe('nothing');
  expect(numbersOf(line?.path ?? '').slice(-2)).toEqual([700, 35]);
});

it('ends at the node that a drop would be on, with a ring whose gap is the same on the screen at every zoom', () => {
  const [from, box] = [boxOf(topic), boxOf(target)];
  for (const zoom of [0.1, 1, 2]) {
    const line = gestureLine(dragged(target), world, zoom);
    expect(line?.drop).toBe('taken');
    const [curve, ring = ''] = line?.path.split(/(?=M)/) ?? [];
    expect(curve).toBe(svgPath(edgePath(from, box)));
    expect(numbersOf(ring)[1]).toBeCloseTo(box.y - 4 / zoom);
  }
});

it('tells a drop that is refused, and is nowhere for what does not stand on the map', () => {
  expect(gestureLine(dragged(target, { refused: true }), world, 1)?.drop).toBe('refused');
  expect(gestureLine(dragged(null, { link: { kind: 'subscribe', source: 'gone' } }), world, 1)).toBeNull();
});
