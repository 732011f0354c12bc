import type { Box, Graph, GraphNode } from '../model.ts';
import { boundsOf } from './bounds.ts';
import { COLUMN_GAP, COLUMN_OF, COLUMN_X, ROW_GAP, sizeOf } from './sizes.ts';

/** Above this share of new nodes the old picture is no help any more. */
const TOO_MANY_NEW = 0.25;

/**
 * The slots for a graph that changed a little: who is still there stays where they are; who is new stands in the free
 * place of its column that is nearest to its neighbours.
 * @returns `null` where so much is new that the whole is better placed anew
 */
export function keepSlots(graph: Graph, kept: ReadonlyMap<string, Box>, dense: boolean): Map<string, Box> | null {
  const slots = new Map<string, Box>();
  const strangers: GraphNode[] = [];
  for (const node of graph.nodes.values()) {
    const box = kept.get(node.id);
    const size = sizeOf(node, dense);
    // A queue that became a dead-letter queue, or the other way, belongs in another column.
    if (box?.width === size.width && box.height === size.height) slots.set(node.id, box);
    else strangers.push(node);
  }
  if (strangers.length > Math.max(1, slots.size * TOO_MANY_NEW)) return null;
  // Topics first, so that the queues that come with a new topic find it in its place.
  strangers.sort((a, b) => COLUMN_OF[a.kind] - COLUMN_OF[b.kind]);
  for (const node of strangers) slots.set(node.id, freePlace(slots, wantedBox(graph, node, slots, dense)));
  return slots;
}

/** Beside its neighbours, in its own column of their lane; under everything where it has none. */
function wantedBox(graph: Graph, node: GraphNode, slots: ReadonlyMap<string, Box>, dense: boolean): Box {
  const size = sizeOf(node, dense);
  const near = neighbours(graph, node.id).flatMap((other) => {
    const box = slots.get(other.id);
    return box ? { left: box.x - COLUMN_X[COLUMN_OF[other.kind]], middle: box.y + box.height / 2 } : [];
  });
  const [first] = near;
  if (!first) {
    const { x, y, height } = boundsOf(slots.values());
    return { ...size, x: x + COLUMN_X[COLUMN_OF[node.kind]], y: y + height + COLUMN_GAP };
  }
  const middle = near.reduce((sum, { middle }) => sum + middle, 0) / near.length;
  return { ...size, x: first.left + COLUMN_X[COLUMN_OF[node.kind]], y: Math.round(middle - size.height / 2) };
}

function neighbours(graph: Graph, id: string): GraphNode[] {
  return (graph.edgesOf.get(id) ?? []).flatMap((edgeId) => {
    const edge = graph.edges.get(edgeId);
    const other = edge && graph.nodes.get(edge.source === id ? edge.target : edge.source);
    return other && other.id !== id ? other : [];
  });
}

/** The nearest place above or below that nothing else takes. */
function freePlace(slots: ReadonlyMap<string, Box>, wanted: Box): Box {
  const inTheWay = [...slots.values()]
    .filter((box) => box.x < wanted.x + wanted.width + ROW_GAP && wanted.x < box.x + box.width + ROW_GAP)
    .sort((a, b) => a.y - b.y);
  let best = Number.POSITIVE_INFINITY;
  let free = Number.NEGATIVE_INFINITY;
  const offer = (from: number, to: number) => {
    if (to - from < wanted.height) return;
    const y = Math.min(Math.max(wanted.y, from), to - wanted.height);
    if (Math.abs(y - wanted.y) < Math.abs(best - wanted.y)) best = y;
  };
  for (const box of inTheWay) {
    offer(free, box.y - ROW_GAP);
    free = Math.max(free, box.y + box.height + ROW_GAP);
  }
  offer(free, Number.POSITIVE_INFINITY);
  return { ...wanted, y: best };
}
