import { type EdgePath, edgePath, pointOn } from '#lib/topology/edge-path.ts';
import type { Box, GraphEdge } from '#lib/topology/model.ts';

/** A label's near end, in map units; it grows from there to the side named. */
export type LabelPlace = { x: number; y: number; grows: 'left' | 'right'; width: number };

/** px; the free lane beside a column, which labels keep to, so that none stands on a node. */
const LANE = 124;
/** px between a label and the node it stands at. */
const GAP = 6;
/** px from one label to the next at the same node. */
const STACK = 20;
/** px; so much a label gets even where its edge runs back: `after 5` whole. */
const LEAST = 56;
/** px; half of what a usual label is long. */
const HALF = 26;

/**
 * Where the labels of these edges stand: a subscription's before its target, those of one target one below the other; a
 * redrive's behind its source, which has only one.
 */
export function placeLabels(
  edges: readonly GraphEdge[],
  boxOf: (id: string) => Box | undefined,
): ReadonlyMap<string, LabelPlace> {
  const places = new Map<string, LabelPlace>();
  const anchorOf = (edge: GraphEdge) => (edge.kind === 'redrive' ? edge.source : edge.target);
  for (const siblings of Map.groupBy(edges.filter(hasWords), anchorOf).values()) {
    siblings.forEach((edge, at) => {
      const [from, to] = [boxOf(edge.source), boxOf(edge.target)];
      const shift = (at - (siblings.length - 1) / 2) * STACK;
      if (from && to) places.set(edge.id, placeLabel(edge, edgePath(from, to), shift));
    });
  }
  return places;
}

/** Whether an edge has a label. */
export function hasWords(edge: GraphEdge): boolean {
  return edge.label !== null || saysRaw(edge);
}

/** Raw delivery is told where something is delivered. */
export function saysRaw(edge: GraphEdge): boolean {
  return edge.kind === 'subscription' && edge.raw && (edge.look === 'plain' || edge.look === 'filtered');
}

function placeLabel(edge: GraphEdge, curve: EdgePath, shift: number): LabelPlace {
  const width = Math.max(Math.min(Math.abs(curve.x2 - curve.x1), LANE) - 2 * GAP, LEAST);
  if (edge.kind === 'redrive') {
    return { x: curve.x1 + GAP, y: yAt(curve, curve.x1 + GAP + HALF) + shift, grows: 'right', width };
  }
  return { x: curve.x2 - GAP, y: yAt(curve, curve.x2 - GAP - HALF) + shift, grows: 'left', width };
}

/** The height of the curve where it passes `x`; curves run from left to right, so halving finds it. */
function yAt(curve: EdgePath, x: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 12; i += 1) {
    const middle = (low + high) / 2;
    if (pointOn(curve, middle).x < x) low = middle;
    else high = middle;
  }
  return pointOn(curve, low).y;
}
