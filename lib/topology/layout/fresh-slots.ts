import type { Box, Graph } from '../model.ts';
import { boundsOf } from './bounds.ts';
import { componentsOf } from './components.ts';
import { gridOf } from './grid.ts';
import { blocksOf, stackedHeight } from './make-blocks.ts';
import { laneCount, packBlocks } from './pack-blocks.ts';

/** Places every node anew: the tallest component first, nodes without an edge last. */
export function freshSlots(graph: Graph, dense: boolean): Map<string, Box> {
  const components = componentsOf(graph);
  const joined = components
    .filter((ids) => ids.length > 1)
    .map((ids) => ({ ids, height: stackedHeight(graph, ids, dense) }))
    .sort((a, b) => b.height - a.height);
  const height = joined.reduce((sum, component) => sum + component.height, 0);
  const lanes = laneCount(height);
  const blocks = joined.map(({ ids }) => blocksOf(graph, ids, height / lanes, dense));
  const boxes = packBlocks(blocks, lanes);
  const lone = components.flatMap((ids) => (ids.length === 1 ? ids : []));
  for (const [id, box] of gridOf(graph, lone, boundsOf(boxes.values()), dense)) boxes.set(id, box);
  return boxes;
}
