import { pointOn } from '#lib/topology/edge-path.ts';
import type { Box, Point } from '#lib/topology/model.ts';
import type { Brush } from './buffered-canvas.ts';
import { curveOf } from './edge-bundles.ts';
import type { MapWorld } from './map-world.ts';
import { marksOf, noteOf } from './notes.ts';
import { paintGlyph } from './paint-glyph.ts';
import type { Picture } from './picture.ts';

/** Screen pixels. */
const SIZE = 11;
const PAD = 2;
/** Screen pixels of a node's height from which it is marked: nearer than that, marks would hide their neighbours. */
const FROM = 7;
/** As edges are pointed at from there. */
const EDGES_FROM = 0.25;
/** Where on its curve an edge is marked: near its end, as its words are. */
const ALONG = 0.8;

/** Findings and what settles, on what is painted: at a node's upper right corner, and before an edge's end. */
export function paintNotes(brush: Brush, picture: Picture, view: Box): void {
  const { notes, world, viewport, palette } = picture;
  const px = 1 / viewport.zoom;
  for (const id of new Set([...notes.findings.keys(), ...notes.settling.keys()])) {
    const at = placeOf(world, id, viewport.zoom);
    if (!at || at.x < view.x || at.y < view.y || at.x > view.x + view.width || at.y > view.y + view.height) continue;
    marksOf(noteOf(notes, id)).forEach(({ glyph, tone }, i) => {
      const [x, y] = [at.x - (i + 1) * (SIZE + PAD) * px, at.y - (SIZE / 2) * px];
      brush.fillStyle = palette.panel;
      brush.fillRect(x - PAD * px, y - PAD * px, (SIZE + 2 * PAD) * px, (SIZE + 2 * PAD) * px);
      brush.fillStyle = palette[tone];
      paintGlyph(brush, glyph, { x, y }, SIZE * px);
    });
  }
}

function placeOf(world: MapWorld, id: string, zoom: number): Point | null {
  const box = world.layout.boxes.get(id);
  if (box) return box.height * zoom < FROM ? null : { x: box.x + box.width, y: box.y };
  const edge = world.graph.edges.get(id);
  const curve = edge && zoom >= EDGES_FROM ? curveOf(world, edge) : null;
  return curve && pointOn(curve, ALONG);
}
