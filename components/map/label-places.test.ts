import { expect, test } from 'vitest';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { edgePath, pointOn } from '#lib/topology/edge-path.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import { besideLabel, hasWords, placeLabels } from './label-places.ts';

const graph = buildGraph(bigTopology(worldSize(400)));
const { layout } = layoutColumns(graph);
const edges = [...graph.edges.values()];
const places = placeLabels(edges, (id) => layout.boxes.get(id));

test('every edge with words has a label, and no other', () => {
  expect([...places.keys()].sort()).toEqual(
    edges
      .filter(hasWords)
      .map(({ id }) => id)
      .sort(),
  );
});

test('no label begins on its own nodes: a subscription ends its label before the target, a redrive begins it behind the source', () => {
  for (const edge of edges) {
    const place = places.get(edge.id);
    const [from, to] = [layout.boxes.get(edge.source), layout.boxes.get(edge.target)];
    if (!place || !from || !to || to.x < from.x + from.width) continue;
    if (edge.kind === 'redrive') expect(place.x).toBeGreaterThan(from.x + from.width);
    else expect(place.x).toBeLessThan(to.x);
  }
});

test('labels at one node do not cover each other', () => {
  const seen = new Set<string>();
  for (const [id, { x, y }] of places) {
    const edge = graph.edges.get(id);
    const key = `${edge?.kind === 'redrive' ? edge.source : edge?.target} ${Math.round(x)} ${Math.round(y)}`;
    expect(seen.has(key)).toBe(false);
    seen.add(key);
  }
});

test('a sign beside a label stands off its words, on the curve; without words in its middle', () => {
  const room = 12;
  const curve = edgePath({ x: 0, y: 0, width: 100, height: 40 }, { x: 300, y: 90, width: 100, height: 40 });
  const words = edges.filter((edge) => hasWords(edge) && edge.kind !== 'membership');
  for (const edge of words) {
    const at = besideLabel(edge, curve, room);
    if (edge.kind === 'redrive') expect(at.x - room).toBeGreaterThanOrEqual(curve.x1 + 6 + 40);
    else expect(at.x + room).toBeLessThanOrEqual(curve.x2 - 6 - 40);
    expect(at.x - room).toBeGreaterThanOrEqual(curve.x1);
    expect(at.x + room).toBeLessThanOrEqual(curve.x2);
  }
  expect(new Set(words.map(({ kind }) => kind)).size).toBe(2);
  expect(besideLabel(undefined, curve, room)).toEqual(pointOn(curve, 0.5));
});
