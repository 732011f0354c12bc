import type { Box, Graph } from '../model.ts';
import { COLUMN_GAP, COLUMN_OF, ROW_GAP, sizeOf } from './sizes.ts';

/** px between two cells of a row. */
const CELL_GAP = 28;
const ASPECT = 1.6;

/**
 * Nodes without an edge in a tidy grid, topics first, under everything else.
 * @param above the picture so far, px; the grid is no wider unless it must be
 */
export function gridOf(graph: Graph, ids: readonly string[], above: Box, dense: boolean): Map<string, Box> {
  const cell = sizeOf({ kind: 'queue' }, dense);
  const [stepX, stepY] = [cell.width + CELL_GAP, cell.height + ROW_GAP];
  const screen = Math.round(Math.sqrt((ASPECT * ids.length * stepY) / stepX));
  const across = Math.max(1, screen, Math.floor((above.width + CELL_GAP) / stepX));
  const top = above.height ? above.y + above.height + COLUMN_GAP : 0;
  const columnOf = (id: string) => COLUMN_OF[graph.nodes.get(id)?.kind ?? 'queue'];
  return new Map(
    ids
      .toSorted((a, b) => columnOf(a) - columnOf(b))
      .map((id, i) => {
        const size = sizeOf(graph.nodes.get(id) ?? { kind: 'queue' }, dense);
        return [id, { x: (i % across) * stepX, y: top + Math.floor(i / across) * stepY, ...size }];
      }),
  );
}
