import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from '../build-graph.ts';
import { componentsOf } from './components.ts';
import { countCrossings } from './count-crossings.ts';
import { type Links, linksOf } from './links.ts';
import { type Orders, orderColumns } from './order-columns.ts';
import { byName } from './traverse.ts';

/** The components of a mixed world that have more than one node. */
const components = fc.tuple(fc.integer({ min: 10, max: 120 }), fc.integer()).map(([nodes, seed]) => {
  const graph = buildGraph(bigTopology(worldSize(nodes, seed)));
  return componentsOf(graph).map((ids) => linksOf(graph, ids));
});

/** Every pair of edges between two neighbouring columns, one by one. */
function crossingsByHand({ right }: Links, orders: Orders): number {
  const place = new Map(orders.flatMap((order) => order.map((i, at): [number, number] => [i, at])));
  return orders.reduce((sum, order) => {
    const edges = order.flatMap((from) => (right[from] ?? []).map((to) => [place.get(from) ?? 0, place.get(to) ?? 0]));
    const pairs = edges.flatMap(([a = 0, b = 0], i) =>
      edges.slice(i + 1).filter(([c = 0, d = 0]) => (a - c) * (b - d) < 0),
    );
    return sum + pairs.length;
  }, 0);
}

it('keeps every node in its column, crosses no more edges than the order by name, and counts them right', () => {
  fc.assert(
    fc.property(components, (all) => {
      for (const links of all) {
        const orders = orderColumns(links);
        for (const column of [0, 1, 2] as const) {
          expect(orders[column].toSorted((a, b) => a - b)).toEqual(links.columns[column]);
        }
        const crossings = countCrossings(links, orders);
        expect(crossings).toBe(crossingsByHand(links, orders));
        expect(crossings).toBeLessThanOrEqual(countCrossings(links, byName(links)));
      }
    }),
    { numRuns: 15 },
  );
});

it('crosses far fewer edges than the order by name where much is shared', () => {
  const graph = buildGraph(bigTopology(worldSize(400)));
  const all = componentsOf(graph).map((ids) => linksOf(graph, ids));
  const sum = (orderOf: (links: Links) => Orders) =>
    all.reduce((total, links) => total + countCrossings(links, orderOf(links)), 0);
  expect(sum(orderColumns)).toBeLessThan(sum(byName) / 3);
});
