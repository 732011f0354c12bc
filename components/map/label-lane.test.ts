import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anAttributes, aQueue, aSubscription, aTopic, aTopology, queueArn } from '#lib/testing/builders.ts';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import type { Box } from '#lib/topology/model.ts';
import { boundsOf } from './bounds-of.ts';
import { touches } from './box-overlap.ts';
import { type LabelPlace, placeLabels } from './label-places.ts';

/** px; a line of 16 and its two borders. */
const HEIGHT = 18;

/** The most that a label can cover. */
function boxOfLabel({ x, y, grows, width }: LabelPlace): Box {
  return { x: grows === 'left' ? x - width : x, y: y - HEIGHT / 2, width, height: HEIGHT };
}

test.each([
  ['roomy', false],
  ['dense', true],
])('no label of a %s layout stands on a node', (_, dense) => {
  const graph = buildGraph(bigTopology(worldSize(400)));
  const { boxes } = layoutColumns(graph, { dense }).layout;
  const places = placeLabels([...graph.edges.values()], (id) => boxes.get(id));
  expect(places.size).toBeGreaterThan(100);
  for (const [edge, place] of places) {
    const label = boxOfLabel(place);
    const under = [...boxes].filter(([, box]) => touches(label, box)).map(([node]) => node);
    expect({ edge, under }).toEqual({ edge, under: [] });
  }
});

test('labels of one target, from topics one below the other, keep clear of each other', () => {
  const queue = aQueue();
  const topics = Array.from({ length: 6 }, (_, i) => aTopic({ name: `topic-${i}` }));
  const filter = anAttributes({ filterPolicy: JSON.stringify({ kind: ['pick'] }) });
  const subscriptions = topics.map(({ arn }) =>
    aSubscription({ topicArn: arn, endpoint: queue.arn, attributes: filter }),
  );
  const graph = buildGraph(aTopology({ topics, queues: [queue], subscriptions }));
  const topicsBelowEachOther = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 6, maxLength: 6 });
  const anyOrder = fc.shuffledSubarray(topics, { minLength: topics.length });
  fc.assert(
    fc.property(topicsBelowEachOther, anyOrder, fc.integer({ min: -1_000, max: 3_000 }), (gaps, order, queueY) => {
      const boxes = new Map<string, Box>([[queue.arn, { x: 300, y: queueY, width: 272, height: 68 }]]);
      let y = 0;
      order.forEach(({ arn }, i) => {
        boxes.set(arn, { x: 0, y, width: 176, height: 52 });
        y += 52 + (gaps[i] ?? 0);
      });
      const labels = [...placeLabels([...graph.edges.values()], (id) => boxes.get(id)).values()].map(boxOfLabel);
      expect(labels).toHaveLength(topics.length);
      const covered = labels.filter((a, i) => labels.slice(i + 1).some((b) => touches(a, b)));
      expect(covered).toEqual([]);
    }),
  );
});

test('a queue dragged above or below its topic, or its dead-letter queue, has labels beside them, never on them', () => {
  const deadLetter = { arn: queueArn('jobs-dlq'), maxReceiveCount: 5 };
  const [topic, queue] = [aTopic(), aQueue({ name: 'jobs', deadLetter })];
  const attributes = anAttributes({
    filterPolicy: JSON.stringify({ kind: ['pick'] }),
    deadLetterArn: queueArn('lost'),
  });
  const subscription = aSubscription({ topicArn: topic.arn, endpoint: queue.arn, attributes });
  const graph = buildGraph(aTopology({ topics: [topic], queues: [queue], subscriptions: [subscription] }));
  const anywhere = fc.integer({ min: -135, max: 135 });
  const away = fc.oneof(fc.integer({ min: 80, max: 900 }), fc.integer({ min: -900, max: -80 }));
  fc.assert(
    fc.property(anywhere, away, (x, y) => {
      const size = { width: 272, height: 68 };
      const boxes = new Map<string, Box>([
        [topic.arn, { x: 0, y: 0, width: 176, height: 52 }],
        [queue.arn, { x, y, ...size }],
        [deadLetter.arn, { x: -x, y: 2 * y, ...size }],
        [queueArn('lost'), { x: 1_000, y: 3 * y, ...size }],
      ]);
      const labels = [...placeLabels([...graph.edges.values()], (id) => boxes.get(id)).values()].map(boxOfLabel);
      expect(labels).toHaveLength(3);
      expect(labels.filter((a) => [...boxes.values()].some((box) => touches(a, box)))).toEqual([]);
      expect(labels.filter((a, i) => labels.slice(i + 1).some((b) => touches(a, b)))).toEqual([]);
    }),
  );
});

test('a label whose node has no place is not placed', () => {
  const graph = buildGraph(bigTopology(worldSize(60)));
  expect(placeLabels([...graph.edges.values()], () => undefined).size).toBe(0);
});

test('boxes that share an edge only do not touch; the bounds are the least box around all', () => {
  const a = { x: 0, y: 0, width: 10, height: 10 };
  for (const beside of [{ x: 10 }, { x: -10 }, { y: 10 }, { y: -10 }])
    expect(touches(a, { ...a, ...beside })).toBe(false);
  expect(touches(a, { ...a, x: 9, y: 9 })).toBe(true);
  expect(boundsOf([a, { x: -5, y: 20, width: 2, height: 3 }])).toEqual({ x: -5, y: 0, width: 15, height: 23 });
  expect(boundsOf([])).toBeNull();
});
