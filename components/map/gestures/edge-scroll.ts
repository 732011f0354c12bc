import type { Point } from '#lib/topology/model.ts';
import type { Size } from '../viewport.ts';

/** Screen pixels from an edge of the view in which a drag scrolls it. */
const ZONE = 44;
/** Screen pixels a second, at the edge and outside. */
const FASTEST = 900;

/**
 * How fast the viewport moves (screen pixels a second, the way that the picture goes) while something is dragged to this
 * place of the view: the nearer to an edge the faster, and at full speed outside.
 */
export function edgeScroll(at: Point, size: Size): Point {
  return { x: along(at.x, size.width), y: along(at.y, size.height) };
}

function along(at: number, length: number): number {
  const [before, after] = [depth(at), depth(length - at)];
  return (before - after) * FASTEST || 0;
}

/** 0 outside the zone, 1 at the edge and beyond it. */
function depth(fromEdge: number): number {
  return Math.min(Math.max((ZONE - fromEdge) / ZONE, 0), 1);
}
