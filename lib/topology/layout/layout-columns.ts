import type { Box, Graph, Layout, Point } from '../model.ts';
import { boundsOf } from './bounds.ts';
import { freshSlots } from './fresh-slots.ts';
import { keepSlots } from './keep-slots.ts';

/** Where the layout itself put every node, without what a person dragged: hand it back so that the others stay. */
export type Slots = ReadonlyMap<string, Box>;

export type LayoutOptions = {
  /** The slots of the layout before; nodes that are still there keep them. Leave out to tidy up. */
  kept?: Slots;
  /** Where a person dragged nodes; px, top left corners. Has the last word. */
  moved?: ReadonlyMap<string, Point>;
  /** The form with rows of 32 px. Slots of one form are of no use to the other, and are dropped. */
  dense?: boolean;
};

/**
 * Places topics, queues and dead letters in three columns per component; synchronous, and the same for the same input.
 * @returns the places, and the slots to keep for the next layout
 */
export function layoutColumns(graph: Graph, options: LayoutOptions = {}): { layout: Layout; slots: Slots } {
  const { kept, moved, dense = false } = options;
  const slots = (kept && keepSlots(graph, kept, dense)) ?? freshSlots(graph, dense);
  const boxes = new Map<string, Box>();
  for (const id of graph.nodes.keys()) {
    const box = slots.get(id);
    if (box) boxes.set(id, { ...box, ...moved?.get(id) });
  }
  return { layout: { boxes, bounds: boundsOf(boxes.values()) }, slots };
}
