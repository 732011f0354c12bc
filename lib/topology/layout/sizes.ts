import type { GraphNode, NodeKind } from '../model.ts';

export type Size = { width: number; height: number };

/** The columns of the map, from left to right: topics, queues and other endpoints, dead letters and mobile apps. */
export const COLUMN_OF: Record<NodeKind, 0 | 1 | 2> = {
  topic: 0,
  queue: 1,
  endpoint: 1,
  'dead-letter-queue': 2,
  application: 2,
};

const SIZES: Record<NodeKind, Size> = {
  topic: { width: 176, height: 52 },
  queue: { width: 272, height: 68 },
  'dead-letter-queue': { width: 180, height: 54 },
  endpoint: { width: 200, height: 32 },
  application: { width: 180, height: 44 },
};
/** px; the height of every node in the dense form. */
const DENSE_HEIGHT = 32;

/** px between two columns: room for an edge's label. */
export const COLUMN_GAP = 124;
/** px from one lane's dead letters to the next lane's topics. */
export const LANE_GAP = 172;
/** px between two nodes of a column. */
export const ROW_GAP = 14;
/** px between two components, where nothing is to be reserved. */
export const COMPONENT_GAP = 36;

/** px from a lane's left edge to each of its columns. */
export const COLUMN_X: readonly [number, number, number] = [
  0,
  SIZES.topic.width + COLUMN_GAP,
  SIZES.topic.width + COLUMN_GAP + SIZES.queue.width + COLUMN_GAP,
];
/** px; the width of a lane with all its columns. */
export const LANE_WIDTH = COLUMN_X[2] + SIZES['dead-letter-queue'].width;

/** The size of a node, in map units. */
export function sizeOf(node: Pick<GraphNode, 'kind'>, dense: boolean): Size {
  const size = SIZES[node.kind];
  return dense ? { width: size.width, height: DENSE_HEIGHT } : size;
}
