import type { Box, Graph } from '../model.ts';
import { foldComponent } from './fold.ts';
import { linksOf } from './links.ts';
import { type Orders, orderColumns } from './order-columns.ts';
import { placeComponent } from './place-component.ts';
import { COLUMN_OF, COLUMN_X, COMPONENT_GAP, ROW_GAP, type Size, sizeOf } from './sizes.ts';

/** Nodes that are placed as one: a component, or a part of one that is taller than a lane. */
export type Block = {
  /** Boxes relative to the block's own corner. */
  boxes: ReadonlyMap<string, Box>;
  height: number;
  /** px to leave free below: where something can be subscribed, room for one more queue. */
  reserve: number;
};

/** The height of a component's tallest column, before it is ordered. */
export function stackedHeight(graph: Graph, ids: readonly string[], dense: boolean): number {
  const heights: [number, number, number] = [0, 0, 0];
  for (const id of ids) {
    const node = graph.nodes.get(id);
    if (node) heights[COLUMN_OF[node.kind]] += sizeOf(node, dense).height + ROW_GAP;
  }
  return Math.max(...heights) + reserveOf(graph, ids, dense);
}

/** Orders, folds and places one component. */
export function blocksOf(graph: Graph, ids: readonly string[], limit: number, dense: boolean): Block[] {
  const links = linksOf(graph, ids);
  const orders = orderColumns(links);
  const sizes = sizesOf(graph, ids, dense);
  const parts = foldComponent(links, orders, sizes, limit);
  if (parts.length === 1) return [block(graph, links.ids, placeComponent(links, orders, sizes), dense)];
  return parts.map((part) => {
    const partIds = part.flatMap((i) => ids[i] ?? []);
    const partLinks = linksOf(graph, partIds);
    const inOrder: Orders = partLinks.columns;
    return block(graph, partIds, placeComponent(partLinks, inOrder, sizesOf(graph, partIds, dense)), dense);
  });
}

function block(graph: Graph, ids: readonly string[], tops: Float64Array, dense: boolean): Block {
  const boxes = new Map<string, Box>();
  let height = 0;
  for (const [i, id] of ids.entries()) {
    const kind = graph.nodes.get(id)?.kind ?? 'queue';
    const size = sizeOf({ kind }, dense);
    const y = Math.round(tops[i] ?? 0);
    boxes.set(id, { x: COLUMN_X[COLUMN_OF[kind]], y, ...size });
    height = Math.max(height, y + size.height);
  }
  return { boxes, height, reserve: reserveOf(graph, ids, dense) };
}

function reserveOf(graph: Graph, ids: readonly string[], dense: boolean): number {
  const fed = ids.some((id) => graph.nodes.get(id)?.kind === 'topic');
  return fed ? sizeOf({ kind: 'queue' }, dense).height + 2 * ROW_GAP : COMPONENT_GAP;
}

function sizesOf(graph: Graph, ids: readonly string[], dense: boolean): Size[] {
  return ids.map((id) => sizeOf(graph.nodes.get(id) ?? { kind: 'queue' }, dense));
}
