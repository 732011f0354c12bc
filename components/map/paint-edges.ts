import { containsBox } from '#lib/topology/box.ts';
import type { Box } from '#lib/topology/model.ts';
import type { Brush } from './buffered-canvas.ts';
import type { EdgeBundle } from './edge-bundles.ts';
import { EDGE_LOOK, type EdgeLookName, edgeColour } from './edge-look.ts';
import type { Palette } from './palette.ts';
import { FADED, type Picture } from './picture.ts';

/** Edges stand back behind painted nodes; between DOM nodes they are nearly as strong as these. */
const STRENGTH = { all: 0.6, edges: 0.9 } as const;
/** How much thicker a subscription is while its queue grows. */
const GROWING = 1.8;
/** Screen pixels; a stroke is never thinner, or it would vanish far out. */
const THINNEST = 0.75;
/** Below this zoom a dash is smaller than a pixel, and slow to draw: the colour tells far, and the words near. */
const DASHED_FROM = 0.25;
/** With more than this share of the edges in view, all are stroked: their paths are ready. */
const MOST = 0.5;

/** Strokes the edges in view, a bundle a step; those that are lit once more, on top and at full strength. */
export function* paintEdges(brush: Brush, picture: Picture, view: Box): Generator<void> {
  const { world, bundles, lit, fade } = picture;
  const faded = STRENGTH[picture.paint] * (lit === null ? 1 : FADED[fade]);
  const ids = containsBox(view, world.layout.bounds) ? null : world.index.edgesIn(view);
  const some = ids !== null && ids.length <= world.graph.edges.size * MOST;
  yield* strokeBundles(brush, some ? bundles.of(ids) : bundles.all(), picture, faded);
  if (lit === null) return;
  const strong = (ids ?? [...world.graph.edges.keys()]).filter((id) => lit.has(id));
  yield* strokeBundles(brush, bundles.of(strong), picture, 1);
}

/** Sets colour, width and dash of an edge. */
export function dress(brush: Brush, look: EdgeLookName, palette: Palette, zoom: number): void {
  const { width, dash } = EDGE_LOOK[look];
  brush.strokeStyle = edgeColour(look, palette);
  brush.lineWidth = Math.max(width, THINNEST / zoom);
  brush.setLineDash(zoom < DASHED_FROM ? [] : [...dash]);
}

export function* strokeBundles(
  brush: Brush,
  bundles: Iterable<EdgeBundle>,
  { palette, viewport: { zoom } }: Picture,
  strength: number,
): Generator<void> {
  for (const { look, long, growing, path } of bundles) {
    brush.globalAlpha = strength;
    dress(brush, look, palette, zoom);
    if (growing) brush.lineWidth *= GROWING;
    if (long) brush.setLineDash([]);
    brush.stroke(path);
    yield;
  }
  brush.setLineDash([]);
  brush.globalAlpha = 1;
}
