import { type EdgePath, edgePath } from '#lib/topology/edge-path.ts';
import type { Box, GraphEdge } from '#lib/topology/model.ts';
import { type EdgeLookName, lookOfEdge } from './edge-look.ts';
import type { MapWorld } from './map-world.ts';

/** Edges of one look that stand near each other, as one path in map units: stroked, or passed over, together. */
export type EdgeBundle = { look: EdgeLookName; bounds: Box; path: Path2D };

/** Edges in a bundle: enough to save calls, few enough that a view passes most bundles over. */
const BUNDLE = 48;

/** All edges in bundles. Built once a layout: panning and zooming only stroke them again. */
export function bundleEdges(world: MapWorld): EdgeBundle[] {
  const byLook = new Map<EdgeLookName, EdgePath[]>();
  for (const edge of world.graph.edges.values()) {
    const curve = curveOf(world, edge);
    if (!curve) continue;
    const curves = byLook.get(lookOfEdge(edge));
    if (curves) curves.push(curve);
    else byLook.set(lookOfEdge(edge), [curve]);
  }
  return [...byLook].flatMap(([look, curves]) => {
    curves.sort((a, b) => a.x1 - b.x1 || a.y1 - b.y1);
    const bundles: EdgeBundle[] = [];
    for (let i = 0; i < curves.length; i += BUNDLE) bundles.push(bundleOf(look, curves.slice(i, i + BUNDLE)));
    return bundles;
  });
}

/** The curve of an edge, `null` while one of its ends has no place. */
export function curveOf(world: MapWorld, edge: GraphEdge): EdgePath | null {
  const [from, to] = [world.layout.boxes.get(edge.source), world.layout.boxes.get(edge.target)];
  return from && to ? edgePath(from, to) : null;
}

export function traceCurve(path: Path2D | CanvasRenderingContext2D, c: EdgePath): void {
  path.moveTo(c.x1, c.y1);
  path.bezierCurveTo(c.cx1, c.cy1, c.cx2, c.cy2, c.x2, c.y2);
}

function bundleOf(look: EdgeLookName, curves: readonly EdgePath[]): EdgeBundle {
  const path = new Path2D();
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const c of curves) {
    traceCurve(path, c);
    left = Math.min(left, c.x1, c.cx1, c.cx2, c.x2);
    right = Math.max(right, c.x1, c.cx1, c.cx2, c.x2);
    top = Math.min(top, c.y1, c.cy1, c.cy2, c.y2);
    bottom = Math.max(bottom, c.y1, c.cy1, c.cy2, c.y2);
  }
  return { look, path, bounds: { x: left, y: top, width: right - left, height: bottom - top } };
}
