import type { Box, Graph, Layout } from './model.ts';

export type TravelDirection = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/**
 * Where a key press leads from a node. Left and right follow an edge to the nearest of its ends on that side, else go to
 * the nearest node there; up and down stay in the column. From nowhere every direction leads to the first node.
 * @returns `null` where there is nothing further that way (or no node at all)
 */
export function travel(graph: Graph, layout: Layout, fromId: string | null, direction: TravelDirection): string | null {
  const from = fromId === null ? undefined : layout.boxes.get(fromId);
  if (direction === 'last') return readingOrder(layout).at(-1) ?? null;
  if (direction === 'first' || fromId === null || !from) return readingOrder(layout)[0] ?? null;
  switch (direction) {
    case 'up':
    case 'down':
      return nearest(layout.boxes, from, (box) => inColumn(box, from) && isToward(box, from, direction));
    case 'left':
    case 'right': {
      const joined = new Map<string, Box>();
      for (const edgeId of graph.edgesOf.get(fromId) ?? []) {
        const edge = graph.edges.get(edgeId);
        const other = edge?.source === fromId ? edge.target : edge?.source;
        const box = other === undefined ? undefined : layout.boxes.get(other);
        if (other !== undefined && box) joined.set(other, box);
      }
      const toward = (box: Box) => isToward(box, from, direction);
      return nearest(joined, from, toward) ?? nearest(layout.boxes, from, toward);
    }
  }
}

/** By column, then downwards, as one reads a lane. */
function readingOrder(layout: Layout): string[] {
  return [...layout.boxes].sort(([, a], [, b]) => a.x - b.x || a.y - b.y).map(([id]) => id);
}

function inColumn(box: Box, from: Box): boolean {
  return box.x < from.x + from.width && from.x < box.x + box.width;
}

function isToward(box: Box, from: Box, direction: 'left' | 'right' | 'up' | 'down'): boolean {
  switch (direction) {
    case 'left':
      return box.x + box.width <= from.x;
    case 'right':
      return box.x >= from.x + from.width;
    case 'up':
      return box.y < from.y;
    case 'down':
      return box.y > from.y;
  }
}

/** The nearest by middle to middle. */
function nearest(boxes: ReadonlyMap<string, Box>, from: Box, isCandidate: (box: Box) => boolean): string | null {
  let best: { id: string; far: number } | null = null;
  for (const [id, box] of boxes) {
    if (!isCandidate(box)) continue;
    const dx = box.x + box.width / 2 - (from.x + from.width / 2);
    const dy = box.y + box.height / 2 - (from.y + from.height / 2);
    const far = Math.hypot(dx, dy);
    if (!best || far < best.far) best = { id, far };
  }
  return best?.id ?? null;
}
