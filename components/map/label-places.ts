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
 * Where the labels of these edges stand: a subscription's before its target, a redrive's behind its source; that of an
 * edge which ends on the right side, behind both. Those on one side of a node stand one below the other.
 */
export function placeLabels(
  edges: readonly GraphEdge[],
  boxOf: (id: string) => Box | undefined,
  isLabelled = hasWords,
): ReadonlyMap<string, LabelPlace> {
  const labels = edges.filter(isLabelled).flatMap((edge) => {
    const [from, to] = [boxOf(edge.source), boxOf(edge.target)];
    if (!from || !to) return [];
    const place = placeLabel(edge, edgePath(from, to));
    return { id: edge.id, side: `${place.grows} ${labelSide(edge)}`, place };
  });
  const places = new Map<string, LabelPlace>();
  for (const siblings of Map.groupBy(labels, ({ side }) => side).values()) {
    siblings.sort((a, b) => a.place.y - b.place.y);
    const heights = pushApart(siblings.map(({ place }) => place.y));
    siblings.forEach(({ id, place }, i) => {
      places.set(id, { ...place, y: heights[i] ?? place.y });
    });
  }
  return places;
}

/** Sorted heights with `STACK` between them at least, about the same middle as before. */
function pushApart(heights: readonly number[]): number[] {
  const pushed: number[] = [];
  for (const y of heights) pushed.push(Math.max(y, (pushed.at(-1) ?? Number.NEGATIVE_INFINITY) + STACK));
  const drift = pushed.reduce((sum, y, i) => sum + y - (heights[i] ?? y), 0) / pushed.length;
  return pushed.map((y) => y - drift);
}

/** Whether an edge has words of its own. */
export function hasWords(edge: GraphEdge): boolean {
  return edge.label !== null || saysRaw(edge);
}

/** The node that an edge's label stands at. */
export function labelSide(edge: GraphEdge): string {
  return edge.kind === 'redrive' ? edge.source : edge.target;
}

/** Raw delivery is told where something is delivered. */
export function saysRaw(edge: GraphEdge): boolean {
  return edge.kind === 'subscription' && edge.raw && (edge.look === 'plain' || edge.look === 'filtered');
}

function placeLabel(edge: GraphEdge, curve: EdgePath): LabelPlace {
  const width = Math.max(Math.min(Math.abs(curve.x2 - curve.x1), LANE) - 2 * GAP, LEAST);
  const redrive = edge.kind === 'redrive';
  const bow = curve.cx2 > curve.x2;
  if (bow) return { x: Math.max(curve.x1, curve.x2) + GAP, y: redrive ? curve.y1 : curve.y2, grows: 'right', width };
  if (redrive) return { x: curve.x1 + GAP, y: yAt(curve, curve.x1 + GAP + HALF), grows: 'right', width };
  return { x: curve.x2 - GAP, y: yAt(curve, curve.x2 - GAP - HALF), grows: 'left', width };
}

/** px, about, of a character of a label, and of what stands around its words. */
const CHARACTER = 6;
const AROUND = 24;

/**
 * A point of an edge's curve beside its label, from which `room` (map units) is free where the curve is long enough; its
 * middle where it has no words.
 */
export function besideLabel(edge: GraphEdge | undefined, curve: EdgePath, room: number): { x: number; y: number } {
  const middle = pointOn(curve, 0.5);
  if (!edge || !hasWords(edge) || curve.cx2 > curve.x2) return middle;
  const place = placeLabel(edge, curve);
  const width = Math.min(place.width, (edge.label ?? 'raw').length * CHARACTER + AROUND);
  const x =
    place.grows === 'left'
      ? Math.max(curve.x1 + room, Math.min(middle.x, place.x - width - room))
      : Math.min(curve.x2 - room, Math.max(middle.x, place.x + width + room));
  return { x, y: yAt(curve, x) };
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
