import { containsBox } from './box.ts';
import { type EdgePath, edgePath } from './edge-path.ts';
import type { Box, Graph, Layout, Point } from './model.ts';
import { once } from './once.ts';

/** What stands where: for culling, hit tests and the minimap. */
export type LayoutIndex = {
  /** Ids of the nodes that touch the rectangle, in the graph's order. */
  nodesIn(rect: Box): string[];
  /** Ids of the edges whose curve may touch the rectangle: none that does is left out. */
  edgesIn(rect: Box): string[];
  /** How many nodes touch the rectangle; `limit` where more do. */
  countIn(rect: Box, limit: number): number;
  /** The topmost (last drawn) node at the point. */
  nodeAt(point: Point): string | null;
};

/**
 * Indexes a layout by place, each kind when it is first asked for. Flat arrays, not a grid: one pass over 10,000 boxes
 * takes some 20 µs, while curves that cross whole lanes would fill every cell of a grid.
 */
export function indexLayout(layout: Layout, graph: Graph): LayoutIndex {
  const nodes = once(() => extentsOf(layout.boxes, (box) => [box.x, box.y, box.x + box.width, box.y + box.height]));
  const edges = once(() => extentsOf(pathsOf(layout, graph), sidesOfCurve));
  return {
    nodesIn: (rect) => within(nodes(), rect),
    edgesIn: (rect) => within(edges(), rect),
    countIn: (rect, limit) =>
      containsBox(rect, layout.bounds) ? Math.min(limit, layout.boxes.size) : within(nodes(), rect, limit).length,
    nodeAt: ({ x, y }) => within(nodes(), { x, y, width: 0, height: 0 }).at(-1) ?? null,
  };
}

function pathsOf(layout: Layout, graph: Graph): ReadonlyMap<string, EdgePath> {
  const paths = new Map<string, EdgePath>();
  for (const { id, source, target } of graph.edges.values()) {
    const [from, to] = [layout.boxes.get(source), layout.boxes.get(target)];
    if (from && to) paths.set(id, edgePath(from, to));
  }
  return paths;
}

/** A cubic curve stays within the hull of its four points. */
function sidesOfCurve({ x1, y1, cx1, cx2, x2, y2 }: EdgePath): [number, number, number, number] {
  return [Math.min(x1, cx1, cx2, x2), Math.min(y1, y2), Math.max(x1, cx1, cx2, x2), Math.max(y1, y2)];
}

/** `left, top, right, bottom` of each id, flat. */
type Extents = { ids: string[]; sides: Float64Array };

function extentsOf<T>(items: ReadonlyMap<string, T>, sidesOf: (item: T) => [number, number, number, number]): Extents {
  const sides = new Float64Array(items.size * 4);
  let at = 0;
  for (const item of items.values()) {
    sides.set(sidesOf(item), at);
    at += 4;
  }
  return { ids: [...items.keys()], sides };
}

function within({ ids, sides }: Extents, rect: Box, limit = ids.length): string[] {
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
  const found: string[] = [];
  for (let i = 0, at = 0; i < ids.length && found.length < limit; i++, at += 4) {
    const apart =
      (sides[at] ?? 0) > right ||
      (sides[at + 1] ?? 0) > bottom ||
      (sides[at + 2] ?? 0) < rect.x ||
      (sides[at + 3] ?? 0) < rect.y;
    if (!apart) found.push(ids[i] ?? '');
  }
  return found;
}
