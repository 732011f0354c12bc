import { type EdgePath, edgePath, pointOn } from '#lib/topology/edge-path.ts';
import type { Box, GraphEdge } from '#lib/topology/model.ts';

/** A label's near end, in map units; it grows from there to the side named. */
export type LabelPlace = { x: number; y: number; grows: 'left' | 'right'; width: number };

/** Where an edge runs, as SVG path data, and where its label stands. */
export type EdgePlace = { path: string; label: LabelPlace | null };

/** px; the free lane beside a column, which labels keep to, so that none stands on a node. */
const LANE = 124;
/** px between a label and the node it stands at. */
const GAP = 6;
/** px from one label to the next at the same node. */
const STACK = 20;
/** px; half of what a usual label is long. */
const HALF = 26;

/**
 * Where the edges run. A subscription's label stands before its target, those of one target one below the other; a
 * redrive's stands behind its source, which has only one.
 */
export function placeEdges(
  edges: readonly GraphEdge[],
  boxOf: (id: string) => Box | undefined,
): ReadonlyMap<string, EdgePlace> {
  const labelled = Map.groupBy(edges.filter(hasWords), (edge) => (edge.kind === 'redrive' ? edge.source : edge.target));
  const places = new Map<string, EdgePlace>();
  for (const edge of edges) {
    const [from, to] = [boxOf(edge.source), boxOf(edge.target)];
    if (!from || !to) continue;
    const curve = edgePath(from, to);
    const siblings = labelled.get(edge.kind === 'redrive' ? edge.source : edge.target) ?? [];
    const at = siblings.indexOf(edge);
    const shift = (at - (siblings.length - 1) / 2) * STACK;
    places.set(edge.id, { path: pathData(curve), label: at === -1 ? null : placeLabel(edge, curve, shift) });
  }
  return places;
}

function hasWords(edge: GraphEdge): boolean {
  return edge.label !== null || saysRaw(edge);
}

/** Raw delivery is told where something is delivered. */
export function saysRaw(edge: GraphEdge): boolean {
  return edge.kind === 'subscription' && edge.raw && (edge.look === 'plain' || edge.look === 'filtered');
}

function placeLabel(edge: GraphEdge, curve: EdgePath, shift: number): LabelPlace {
  const width = Math.max(Math.min(Math.abs(curve.x2 - curve.x1), LANE) - 2 * GAP, 40);
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

function pathData(c: EdgePath): string {
  const at = (x: number, y: number) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  return `M${at(c.x1, c.y1)}C${at(c.cx1, c.cy1)} ${at(c.cx2, c.cy2)} ${at(c.x2, c.y2)}`;
}
