import type { Box, Point } from '#lib/topology/model.ts';
import type { Size } from './viewport.ts';

/** How the whole map is laid into the minimap: minimap = map × scale + (x, y). */
export type MinimapFrame = { scale: number; x: number; y: number };

/** px kept free inside. */
const PADDING = 6;

export function minimapFrame(bounds: Box, size: Size): MinimapFrame {
  const scale = Math.min(
    (size.width - 2 * PADDING) / Math.max(bounds.width, 1),
    (size.height - 2 * PADDING) / Math.max(bounds.height, 1),
  );
  return {
    scale,
    x: (size.width - bounds.width * scale) / 2 - bounds.x * scale,
    y: (size.height - bounds.height * scale) / 2 - bounds.y * scale,
  };
}

export function toMinimap({ scale, x, y }: MinimapFrame, box: Box): Box {
  return { x: box.x * scale + x, y: box.y * scale + y, width: box.width * scale, height: box.height * scale };
}

export function fromMinimap({ scale, x, y }: MinimapFrame, point: Point): Point {
  return { x: (point.x - x) / scale, y: (point.y - y) / scale };
}
