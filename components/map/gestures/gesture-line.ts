import { edgePath, svgPath } from '#lib/topology/edge-path.ts';
import type { Box } from '#lib/topology/model.ts';
import type { MapWorld } from '../map-world.ts';
import type { Gesture } from './gesture.ts';

/** Screen pixels between a node and the ring around it. */
const GAP = 4;

/** The line of a drag. */
export type GestureLine = {
  /** The `d` of an SVG path, in map units: to the pointer, or to the node that a drop would be on and around it. */
  path: string;
  /** What a drop there would find. */
  drop: 'nothing' | 'taken' | 'refused';
};

/** `null` where what is dragged from does not stand on the map. */
export function gestureLine(
  { link, at, over, refused }: Gesture,
  { layout }: MapWorld,
  zoom: number,
): GestureLine | null {
  const from = layout.boxes.get(link.source);
  if (!from) return null;
  const target = over === null ? undefined : layout.boxes.get(over);
  if (!target) return { path: svgPath(edgePath(from, { ...at, width: 0, height: 0 })), drop: 'nothing' };
  const path = svgPath(edgePath(from, target)) + ringAround(target, GAP / zoom);
  return { path, drop: refused ? 'refused' : 'taken' };
}

function ringAround({ x, y, width, height }: Box, gap: number): string {
  const r = Math.min(3 * gap, height / 2);
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width + 2 * (gap - r), height + 2 * (gap - r)];
  return `M${x - gap + r} ${y - gap}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}`;
}
