import type { Point } from '#lib/topology/model.ts';
import type { Brush } from './buffered-canvas.ts';
import { GLYPHS, type Glyph } from './glyphs.ts';

const paths = new Map<Glyph, Path2D>();

/** Fills a glyph with the brush's colour; `at` is its upper left corner, in map units like its size. */
export function paintGlyph(brush: Brush, glyph: Glyph, at: Point, size: number): void {
  const base = brush.getTransform();
  brush.translate(at.x, at.y);
  brush.scale(size / 12, size / 12);
  brush.fill(pathOf(glyph), 'evenodd');
  brush.setTransform(base);
}

function pathOf(glyph: Glyph): Path2D {
  const known = paths.get(glyph);
  if (known) return known;
  const path = new Path2D(GLYPHS[glyph]);
  paths.set(glyph, path);
  return path;
}
