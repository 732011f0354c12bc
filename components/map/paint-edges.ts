import type { Box } from '#lib/topology/model.ts';
import { touches } from './box-overlap.ts';
import { curveOf, traceCurve } from './edge-bundles.ts';
import { EDGE_LOOK, type EdgeLookName, edgeColour, lookOfEdge } from './edge-look.ts';
import { type Brush, FADED, type Picture } from './picture.ts';

/** Edges stand back behind the nodes. */
const STRENGTH = 0.6;
/** Screen pixels; a stroke is never thinner, or it would vanish far out. */
const THINNEST = 0.75;
/** Below this zoom a dash is smaller than a pixel, and slow to draw: the colour alone tells, and the words near. */
const DASHED_FROM = 0.25;

/** Strokes the edges in view; those pointed out once more, on top and at full strength. */
export function paintEdges(brush: Brush, picture: Picture, view: Box): void {
  const { marks, bundles } = picture;
  brush.globalAlpha = marks.lit === null ? STRENGTH : STRENGTH * FADED[marks.fade];
  let dressed: EdgeLookName | null = null;
  for (const { look, bounds, path } of bundles) {
    if (!overlaps(bounds, view)) continue;
    if (look !== dressed) dress(brush, look, picture);
    dressed = look;
    brush.stroke(path);
  }
  if (marks.lit !== null) paintLitEdges(brush, picture, marks.lit);
  brush.globalAlpha = 1;
  brush.setLineDash([]);
}

/** Above this many, what is lit is not a path any more but most of the map. */
const LIT_LIMIT = 4000;

function paintLitEdges(brush: Brush, picture: Picture, lit: ReadonlySet<string>): void {
  if (lit.size > LIT_LIMIT) return;
  brush.globalAlpha = 1;
  for (const id of lit) {
    const edge = picture.world.graph.edges.get(id);
    const curve = edge && curveOf(picture.world, edge);
    if (!curve) continue;
    dress(brush, lookOfEdge(edge), picture);
    brush.beginPath();
    traceCurve(brush, curve);
    brush.stroke();
  }
}

function dress(brush: Brush, look: EdgeLookName, { palette, viewport: { zoom } }: Picture): void {
  const { width, dash } = EDGE_LOOK[look];
  brush.strokeStyle = edgeColour(look, palette);
  brush.lineWidth = Math.max(width, THINNEST / zoom);
  brush.setLineDash(zoom < DASHED_FROM ? [] : [...dash]);
}

/** Like `touches`, but a level line has no height and still counts. */
function overlaps(a: Box, b: Box): boolean {
  return touches({ ...a, height: Math.max(a.height, 1), width: Math.max(a.width, 1) }, b);
}
