import type { Box } from './model.ts';

/** A cubic curve: from (x1, y1) by two control points to (x2, y2). */
export type EdgePath = {
  x1: number;
  y1: number;
  cx1: number;
  cy1: number;
  cx2: number;
  cy2: number;
  x2: number;
  y2: number;
};

/** px; how far a curve leans out at least before it turns. */
const LEAN = 48;
/** px; how far it leans out at most, so that far ends do not swing over whole lanes. */
const LEAN_MAX = 320;

/**
 * The curve of an edge, the same for DOM edges and for the painter: from the middle of the right side to the middle of
 * the left side. Ends that stand one above the other are joined by a bow on their right.
 */
export function edgePath(from: Box, to: Box): EdgePath {
  const [x1, y1, y2] = [from.x + from.width, from.y + from.height / 2, to.y + to.height / 2];
  const above = to.x < x1 && from.x < to.x + to.width;
  if (above) {
    const x2 = to.x + to.width;
    const bow = Math.max(x1, x2) + LEAN;
    return { x1, y1, cx1: bow, cy1: y1, cx2: bow, cy2: y2, x2, y2 };
  }
  const lean = Math.min(LEAN_MAX, Math.max(LEAN, Math.abs(to.x - x1) / 2));
  return { x1, y1, cx1: x1 + lean, cy1: y1, cx2: to.x - lean, cy2: y2, x2: to.x, y2 };
}

/** The curve as the `d` of an SVG path. */
export function svgPath({ x1, y1, cx1, cy1, cx2, cy2, x2, y2 }: EdgePath): string {
  return `M${x1} ${y1}C${cx1} ${cy1} ${cx2} ${cy2} ${x2} ${y2}`;
}

/** The point at `t` (0 … 1) of the curve, e.g. for a label at its middle. */
export function pointOn(path: EdgePath, t: number): { x: number; y: number } {
  const u = 1 - t;
  const at = (a: number, b: number, c: number, d: number) =>
    u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  return { x: at(path.x1, path.cx1, path.cx2, path.x2), y: at(path.y1, path.cy1, path.cy2, path.y2) };
}
