import { type EdgePath, edgePath, pointOn } from '#lib/topology/edge-path.ts';
import type { Box, GraphEdge } from '#lib/topology/model.ts';

/** Where an edge runs, as SVG path data, and where its label stands, in map units. */
export type EdgePlace = { path: string; label: { x: number; y: number; width: number } | null };

/** px; the free lane before a column, which labels keep to, so that none stands on a node. */
const LANE = 112;
/** px between a label and the node it points at. */
const GAP = 8;
/** px from one label to the next above the same target. */
const STACK = 20;

/** Where the edges run. Labels stand in the lane before their target; those of one target one below the other. */
export function placeEdges(
  edges: readonly GraphEdge[],
  boxOf: (id: string) => Box | undefined,
): ReadonlyMap<string, EdgePlace> {
  const places = new Map<string, EdgePlace>();
  const labelled = new Map<string, string[]>();
  for (const edge of edges) {
    if (!hasWords(edge)) continue;
    const ids = labelled.get(edge.target) ?? [];
    ids.push(edge.id);
    labelled.set(edge.target, ids);
  }
  for (const edge of edges) {
    const [from, to] = [boxOf(edge.source), boxOf(edge.target)];
    if (!from || !to) continue;
    const curve = edgePath(from, to);
    const siblings = labelled.get(edge.target) ?? [];
    const at = siblings.indexOf(edge.id);
    const shift = (at - (siblings.length - 1) / 2) * STACK;
    places.set(edge.id, { path: pathData(curve), label: at === -1 ? null : placeLabel(curve, shift) });
  }
  return places;
}

function hasWords(edge: GraphEdge): boolean {
  return edge.label !== null || (edge.kind === 'subscription' && edge.raw);
}

function placeLabel(curve: EdgePath, shift: number): EdgePlace['label'] {
  const room = Math.min(curve.x2 - curve.x1, LANE) - 2 * GAP;
  if (room < 40) return { ...pointOn(curve, 0.5), width: LANE - 2 * GAP };
  const x = curve.x2 - GAP - room / 2;
  return { x, y: yAt(curve, x) + shift, width: room };
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
