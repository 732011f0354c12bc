import type { Box, Point } from '#lib/topology/model.ts';
import type { Size, Viewport } from '../viewport.ts';

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

/** Screen pixels of empty ground that scrolling shows beyond the map: room for what is dropped there. */
const BEYOND = 240;

/** As much of a step (screen pixels) as does not leave the map behind. */
export function limitScroll(step: Point, { x, y, zoom }: Viewport, bounds: Box, size: Size): Point {
  return {
    x: limit(step.x, x + bounds.x * zoom, bounds.width * zoom, size.width),
    y: limit(step.y, y + bounds.y * zoom, bounds.height * zoom, size.height),
  };
}

function limit(step: number, start: number, length: number, room: number): number {
  if (step > 0) return Math.min(step, Math.max(BEYOND - start, 0));
  return Math.max(step, Math.min(room - BEYOND - start - length, 0)) || 0;
}
