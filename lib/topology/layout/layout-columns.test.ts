import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aQueue, aSubscription, aTopic, queueArn } from '#lib/testing/builders.ts';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from '../build-graph.ts';
import type { Box, Graph } from '../model.ts';
import { layoutColumns } from './layout-columns.ts';
import { COLUMN_OF, sizeOf } from './sizes.ts';

const EMPTY = { queues: [], topics: [], subscriptions: [] };
const world = fc
  .tuple(fc.integer({ min: 0, max: 220 }), fc.integer())
  .map(([nodes, seed]) => bigTopology(worldSize(nodes, seed)));
const graphs = world.map(buildGraph);

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function overlappingPairs(boxes: ReadonlyMap<string, Box>): string[] {
  const all = [...boxes].sort(([, a], [, b]) => a.y - b.y);
  return all.flatMap(([id, box], i) => {
    const hits: string[] = [];
    for (const [other, below] of all.slice(i + 1)) {
      if (below.y >= box.y + box.height) break;
      if (overlaps(box, below)) hits.push(`${id} ${other}`);
    }
    return hits;
  });
}

function meanMove(before: ReadonlyMap<string, Box>, after: ReadonlyMap<string, Box>): number {
  const moves = [...before].flatMap(([id, a]) => {
    const b = after.get(id);
    return b ? Math.hypot(a.x - b.x, a.y - b.y) : [];
  });
  return moves.reduce((sum, move) => sum + move, 0) / Math.max(1, moves.length);
}

describe('layoutColumns', () => {
  it('is empty for an empty graph', () => {
    const { layout } = layoutColumns(buildGraph(EMPTY));
    expect(layout).toEqual({ boxes: new Map(), bounds: { x: 0, y: 0, width: 0, height: 0 } });
  });

  it('places every node once, at its size, with no two overlapping, within the bounds', () => {
    fc.assert(
      fc.property(graphs, fc.boolean(), (graph, dense) => {
        const { boxes, bounds } = layoutColumns(graph, { dense }).layout;
        expect([...boxes.keys()]).toEqual([...graph.nodes.keys()]);
        expect(overlappingPairs(boxes)).toEqual([]);
        for (const [id, box] of boxes) {
          expect(box).toMatchObject(sizeOf(graph.nodes.get(id) ?? { kind: 'queue' }, dense));
          expect(Number.isInteger(box.x) && Number.isInteger(box.y)).toBe(true);
          expect(overlaps(box, bounds)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same picture for the same graph', () => {
    fc.assert(
      fc.property(world, (topology) => {
        const shuffled = { ...topology, queues: topology.queues.toReversed(), topics: topology.topics.toReversed() };
        expect(layoutColumns(buildGraph(shuffled)).layout).toEqual(layoutColumns(buildGraph(topology)).layout);
      }),
      { numRuns: 15 },
    );
  });

  it('keeps at least 100 px between columns, topics left, dead letters right', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { boxes } = layoutColumns(graph).layout;
        for (const { source, target } of joinedInOneLane(graph, boxes)) {
          expect(target.x - (source.x + source.width)).toBeGreaterThanOrEqual(100);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('draws a plain fan-out with its topic at the middle of its queues, and each dead letter beside its source', () => {
    const queues = ['a', 'b', 'c'].flatMap((name) => [
      aQueue({ name, deadLetter: { arn: queueArn(`${name}-dlq`), maxReceiveCount: 5 } }),
      aQueue({ name: `${name}-dlq` }),
    ]);
    const subscriptions = ['a', 'b', 'c'].map((name) => aSubscription({ endpoint: queueArn(name) }));
    const { boxes } = layoutColumns(buildGraph({ queues, topics: [aTopic()], subscriptions })).layout;
    const middle = (id: string) => (boxes.get(id)?.y ?? Number.NaN) + (boxes.get(id)?.height ?? Number.NaN) / 2;
    expect(middle(aTopic().arn)).toBe(middle(queueArn('b')));
    for (const name of ['a', 'b', 'c']) expect(middle(queueArn(`${name}-dlq`))).toBe(middle(queueArn(name)));
  });

  it.each([1000, 5000])('gives %i nodes the shape of a screen', (nodes) => {
    const { bounds } = layoutColumns(buildGraph(bigTopology(worldSize(nodes)))).layout;
    expect(bounds.width / bounds.height).toBeGreaterThan(1.1);
    expect(bounds.width / bounds.height).toBeLessThan(2.4);
  });
});

describe('kept slots', () => {
  it('move nobody when one node comes or goes, and let nothing overlap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 220 }),
        fc.integer(),
        fc.nat(),
        fc.nat(),
        (nodes, seed, whereTo, whoGoes) => {
          const topology = bigTopology(worldSize(nodes, seed));
          const first = layoutColumns(buildGraph(topology));
          const topicArn = topology.topics[whereTo % topology.topics.length]?.arn ?? '';
          const grown = buildGraph({
            ...topology,
            queues: [...topology.queues, aQueue({ name: 'brand-new' })],
            subscriptions: [...topology.subscriptions, aSubscription({ topicArn, endpoint: queueArn('brand-new') })],
          });
          const second = layoutColumns(grown, { kept: first.slots });
          expect(overlappingPairs(second.layout.boxes)).toEqual([]);
          expect(meanMove(first.layout.boxes, second.layout.boxes)).toBeLessThanOrEqual(5);

          const gone = topology.queues[whoGoes % topology.queues.length];
          const shrunk = buildGraph({ ...topology, queues: topology.queues.filter((queue) => queue !== gone) });
          const third = layoutColumns(shrunk, { kept: second.slots });
          expect(meanMove(second.layout.boxes, third.layout.boxes)).toBeLessThanOrEqual(5);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('put a new queue of a topic in the queue column, beside the others', () => {
    const subscriptions = ['a', 'b'].map((name) => aSubscription({ endpoint: queueArn(name) }));
    const before = { topics: [aTopic()], queues: [aQueue({ name: 'a' }), aQueue({ name: 'b' })], subscriptions };
    const { slots } = layoutColumns(buildGraph(before));
    const after = buildGraph({
      ...before,
      queues: [...before.queues, aQueue({ name: 'c' })],
      subscriptions: [...subscriptions, aSubscription({ endpoint: queueArn('c') })],
    });
    const { boxes } = layoutColumns(after, { kept: slots }).layout;
    expect(boxes.get(queueArn('c'))?.x).toBe(slots.get(queueArn('b'))?.x);
  });

  it('are dropped where most of the graph is new, or the form is another', () => {
    const graph = buildGraph(bigTopology(worldSize(60)));
    const fresh = layoutColumns(graph).layout;
    const { slots } = layoutColumns(buildGraph(bigTopology(worldSize(40, 2))));
    expect(layoutColumns(graph, { kept: slots }).layout).toEqual(fresh);
    const { slots: denseSlots } = layoutColumns(graph, { dense: true });
    expect(layoutColumns(graph, { kept: denseSlots }).layout).toEqual(fresh);
  });
});

describe('moved', () => {
  it('has the last word, moves nobody else, and is forgotten when taken back', () => {
    const graph = buildGraph(bigTopology(worldSize(50)));
    const first = layoutColumns(graph);
    const [id = ''] = graph.nodes.keys();
    const moved = new Map([[id, { x: -900, y: 40 }]]);
    const second = layoutColumns(graph, { kept: first.slots, moved });
    expect(second.layout.boxes.get(id)).toMatchObject({ x: -900, y: 40 });
    expect(second.layout.bounds.x).toBe(-900);
    expect(layoutColumns(graph, { kept: second.slots }).layout).toEqual(first.layout);
  });
});

/** Ends of each edge whose ends stand in neighbouring columns of one lane. */
function joinedInOneLane(graph: Graph, boxes: ReadonlyMap<string, Box>): { source: Box; target: Box }[] {
  return [...graph.edges.values()].flatMap((edge) => {
    const [source, target] = [boxes.get(edge.source), boxes.get(edge.target)];
    const [from, to] = [graph.nodes.get(edge.source), graph.nodes.get(edge.target)];
    if (!source || !target || !from || !to || COLUMN_OF[to.kind] - COLUMN_OF[from.kind] !== 1) return [];
    return target.x > source.x && target.x - source.x < 600 ? { source, target } : [];
  });
}
