import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from './build-graph.ts';
import { indexLayout } from './cull.ts';
import { layoutColumns } from './layout/layout-columns.ts';
import { nodeNear } from './node-near.ts';

const graph = buildGraph(bigTopology(worldSize(80)));
const { layout } = layoutColumns(graph);
const index = indexLayout(layout, graph);
const boxes = [...layout.boxes];
const REACH = 12;
const near = (x: number, y: number) => nodeNear(index, layout, { x, y }, REACH);

test('a point in a box is meant for it, wherever in the box', () => {
  fc.assert(
    fc.property(fc.constantFrom(...boxes), fc.double({ min: 0.01, max: 0.99, noNaN: true }), ([id, box], share) => {
      expect(near(box.x + box.width * share, box.y + box.height * (1 - share))).toBe(id);
    }),
  );
});

test('beside a box it is still meant for it, and farther away for none', () => {
  const left = Math.min(...boxes.map(([, box]) => box.x));
  for (const [id, box] of boxes.filter(([, { x }]) => x === left)) {
    expect(near(box.x - REACH + 1, box.y + box.height / 2)).toBe(id);
    expect(near(box.x - REACH - 1, box.y + box.height / 2)).toBeNull();
  }
});
