import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aQueue, aSubscription, aTopic, queueArn, topicArn } from '#lib/testing/builders.ts';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from './build-graph.ts';
import { layoutColumns } from './layout/layout-columns.ts';
import { type TravelDirection, travel } from './travel.ts';

const DIRECTIONS: TravelDirection[] = ['left', 'right', 'up', 'down'];
const graph = buildGraph({
  topics: [aTopic({ name: 't' })],
  queues: [
    aQueue({ name: 'a' }),
    aQueue({ name: 'b', deadLetter: { arn: queueArn('dlq'), maxReceiveCount: 5 } }),
    aQueue({ name: 'dlq' }),
    aQueue({ name: 'lone' }),
  ],
  subscriptions: ['a', 'b'].map((name) => aSubscription({ topicArn: topicArn('t'), endpoint: queueArn(name) })),
});
const { layout } = layoutColumns(graph);

describe('travel', () => {
  it.each([
    [topicArn('t'), 'right', queueArn('a')],
    [queueArn('a'), 'down', queueArn('b')],
    [queueArn('b'), 'up', queueArn('a')],
    [queueArn('b'), 'right', queueArn('dlq')],
    [queueArn('a'), 'right', queueArn('dlq')],
    [queueArn('dlq'), 'left', queueArn('b')],
    [queueArn('b'), 'left', topicArn('t')],
    [queueArn('dlq'), 'right', null],
    [queueArn('dlq'), 'first', topicArn('t')],
    [queueArn('a'), 'last', queueArn('dlq')],
    [null, 'down', topicArn('t')],
    ['nobody', 'left', topicArn('t')],
  ] as const)('from %s %s to %s', (from, direction, to) => {
    expect(travel(graph, layout, from, direction)).toBe(to);
  });

  it('leads nowhere in an empty graph', () => {
    const empty = buildGraph({ topics: [], queues: [], subscriptions: [] });
    expect(travel(empty, layoutColumns(empty).layout, null, 'first')).toBeNull();
  });

  it('reaches every node from the first by the four arrows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), fc.integer(), (nodes, seed) => {
        const world = buildGraph(bigTopology(worldSize(nodes, seed)));
        const places = layoutColumns(world).layout;
        const reached = new Set<string>();
        const waiting = [travel(world, places, null, 'first')];
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          if (id === null || reached.has(id)) continue;
          reached.add(id);
          for (const direction of DIRECTIONS) waiting.push(travel(world, places, id, direction));
        }
        expect(reached.size).toBe(world.nodes.size);
      }),
      { numRuns: 25 },
    );
  });
});
