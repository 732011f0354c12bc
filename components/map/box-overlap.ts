import type { Box } from '#lib/topology/model.ts';

/** Whether two boxes share any area. */
export function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;
}
