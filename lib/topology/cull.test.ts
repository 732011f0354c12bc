import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from './build-graph.ts';
import { indexLayout } from './cull.ts';
import { edgePath, pointOn } from './edge-path.ts';
import { layoutColumns } from './layout/layout-columns.ts';
import type { Box } from './model.ts';

const graph = buildGraph(bigTopology(worldSize(160)));
const { layout } = layoutColumns(graph);
const index = indexLayout(layout, graph);
const coordinate = fc.integer({ min: -500, max: 6000 });
const extent = fc.integer({ min: 0, max: 3000 });
const rects = fc.record<Box>({ x: coordinate, y: coordinate, width: extent, height: extent });

function touches(box: Box, rect: Box): boolean {
  return !(
    box.x > rect.x + rect.width ||
    box.x + box.width < rect.x ||
    box.y > rect.y + rect.height ||
    box.y + box.height < rect.y
  );
}

it('finds exactly the nodes that touch a rectangle', () => {
  fc.assert(
    fc.property(rects, (rect) => {
      const expected = [...layout.boxes].filter(([, box]) => touches(box, rect)).map(([id]) => id);
      expect(index.nodesIn(rect)).toEqual(expected);
    }),
  );
});

it('leaves out no edge whose curve passes through a rectangle', () => {
  fc.assert(
    fc.property(rects, (rect) => {
      const found = new Set(index.edgesIn(rect));
      for (const { id, source, target } of graph.edges.values()) {
        const [from, to] = [layout.boxes.get(source), layout.boxes.get(target)];
        if (!from || !to) continue;
        const path = edgePath(from, to);
        const passes = Array.from({ length: 21 }, (_, i) => pointOn(path, i / 20)).some((point) =>
          touches({ ...point, width: 0, height: 0 }, rect),
        );
        if (passes) expect(found).toContain(id);
      }
    }),
    { numRuns: 20 },
  );
});

it('finds each node at its middle, and none beside the picture', () => {
  for (const [id, box] of layout.boxes) {
    expect(index.nodeAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 })).toBe(id);
  }
  expect(index.nodeAt({ x: layout.bounds.x - 1, y: layout.bounds.y })).toBeNull();
});

it('counts as many as it finds, and no further than asked', () => {
  fc.assert(
    fc.property(fc.oneof(rects, fc.constant(layout.bounds)), fc.integer({ min: 1, max: 200 }), (rect, limit) => {
      expect(index.countIn(rect, limit)).toBe(Math.min(limit, index.nodesIn(rect).length));
    }),
  );
});
