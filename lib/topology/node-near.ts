import type { LayoutIndex } from './cull.ts';
import type { Box, Layout, Point } from './model.ts';

/** The node at the point, else the nearest one at most `reach` (map units) away: what a drop so near is meant for. */
export function nodeNear(index: LayoutIndex, layout: Layout, point: Point, reach: number): string | null {
  const exact = index.nodeAt(point);
  if (exact !== null) return exact;
  const around = { x: point.x - reach, y: point.y - reach, width: 2 * reach, height: 2 * reach };
  let [nearest, id]: [number, string | null] = [reach, null];
  for (const candidate of index.nodesIn(around)) {
    const box = layout.boxes.get(candidate);
    const far = box ? distanceToBox(point, box) : Infinity;
    if (far <= nearest) [nearest, id] = [far, candidate];
  }
  return id;
}

function distanceToBox({ x, y }: Point, box: Box): number {
  return Math.hypot(outside(x, box.x, box.x + box.width), outside(y, box.y, box.y + box.height));
}

/** How far a value lies outside of a range. */
function outside(value: number, from: number, to: number): number {
  return Math.max(from - value, 0, value - to);
}
