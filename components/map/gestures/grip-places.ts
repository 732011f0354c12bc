import type { Point } from '#lib/topology/model.ts';
import { curveOf } from '../edge-bundles.ts';
import type { MapWorld } from '../map-world.ts';

/** Screen pixels of height from which a painted node has a handle that can be told from its neighbours'. */
const NODE_FROM = 10;
/** As edges are pointed at from there. */
const EDGE_FROM = 0.25;
/** Screen pixels before an edge's end: beside the node, not on it. */
const BEFORE_END = 5;

/** Where an id's handle stands (map units): at a node's right side, before an edge's end; `null` where there is no room. */
export function gripPlace(world: MapWorld, id: string, zoom: number): Point | null {
  const box = world.layout.boxes.get(id);
  if (box) return box.height * zoom < NODE_FROM ? null : { x: box.x + box.width, y: box.y + box.height / 2 };
  const edge = world.graph.edges.get(id);
  const curve = edge && zoom >= EDGE_FROM ? curveOf(world, edge) : null;
  if (!curve) return null;
  const [dx, dy] = [curve.cx2 - curve.x2, curve.cy2 - curve.y2];
  const share = BEFORE_END / zoom / (Math.hypot(dx, dy) || 1);
  return { x: curve.x2 + dx * share, y: curve.y2 + dy * share };
}
