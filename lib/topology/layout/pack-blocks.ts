import type { Box } from '../model.ts';
import type { Block } from './make-blocks.ts';
import { LANE_GAP, LANE_WIDTH } from './sizes.ts';

/** Width by height that a picture of many components should have: about that of a screen. */
const ASPECT = 1.6;

/** How many lanes give a picture of about a screen's shape. @param height px of all components one below the other */
export function laneCount(height: number): number {
  return Math.max(1, Math.round(Math.sqrt((ASPECT * height) / (LANE_WIDTH + LANE_GAP))));
}

/**
 * Places blocks in lanes, each lane one below the other: the parts of a folded component in lanes side by side, every
 * other block in the lane that is the shortest.
 */
export function packBlocks(components: readonly (readonly Block[])[], lanes: number): Map<string, Box> {
  const boxes = new Map<string, Box>();
  const ends: number[] = Array.from({ length: lanes }, () => 0);
  const put = (block: Block, lane: number) => {
    const top = ends[lane] ?? 0;
    const left = lane * (LANE_WIDTH + LANE_GAP);
    for (const [id, box] of block.boxes) boxes.set(id, { ...box, x: box.x + left, y: box.y + top });
    ends[lane] = top + block.height + block.reserve;
  };
  let next = 0;
  for (const parts of components) {
    for (const part of parts) put(part, parts.length > 1 ? next++ : ends.indexOf(Math.min(...ends)));
  }
  return boxes;
}
