import { pointOn } from '#lib/topology/edge-path.ts';
import type { Point } from '#lib/topology/model.ts';
import { curveOf } from './edge-bundles.ts';
import type { MapWorld } from './map-world.ts';

/** Straight pieces that a curve is taken for when it is pointed at. */
const PIECES = 32;

/** The edge whose curve passes nearest to the point, at most `reach` away (both in map units). */
export function edgeAt(world: MapWorld, point: Point, reach: number): string | null {
  const around = { x: point.x - reach, y: point.y - reach, width: 2 * reach, height: 2 * reach };
  let [nearest, id]: [number, string | null] = [reach, null];
  for (const candidate of world.index.edgesIn(around)) {
    const edge = world.graph.edges.get(candidate);
    const curve = edge && curveOf(world, edge);
    if (!curve) continue;
    let from = pointOn(curve, 0);
    for (let i = 1; i <= PIECES; i += 1) {
      const to = pointOn(curve, i / PIECES);
      const far = distanceToPiece(point, from, to);
      if (far <= nearest) [nearest, id] = [far, candidate];
      from = to;
    }
  }
  return id;
}

function distanceToPiece(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(Math.max(along, 0), 1);
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
