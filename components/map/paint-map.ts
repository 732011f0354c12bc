import { touches } from './box-overlap.ts';
import type { Marks } from './marks.ts';
import { paintBlocks } from './paint-blocks.ts';
import { paintEdges } from './paint-edges.ts';
import type { PaintItem } from './paint-list.ts';
import { paintRings } from './paint-rings.ts';
import { paintWords } from './paint-words.ts';
import { type Brush, FADED, type Picture } from './picture.ts';
import { visibleBox } from './viewport.ts';

/** Paints the part of the map in view: edges, blocks, words, rings. Everything is placed in map units; only words are not. */
export function paintMap(brush: Brush, picture: Picture): void {
  const { viewport, ratio, size, marks } = picture;
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.clearRect(0, 0, size.width * ratio, size.height * ratio);
  const scale = viewport.zoom * ratio;
  brush.setTransform(scale, 0, 0, scale, viewport.x * ratio, viewport.y * ratio);
  const view = visibleBox(viewport, size);
  paintEdges(brush, picture, view);
  if (picture.paint === 'edges') return;
  const { lit, dim } = splitInView(picture.list.items, view, marks.lit);
  paintBlocks(brush, dim, picture, FADED[marks.fade]);
  paintBlocks(brush, lit, picture, 1);
  paintWords(brush, lit, picture);
  paintRings(brush, picture);
}

function splitInView(items: readonly PaintItem[], view: Parameters<typeof touches>[1], litIds: Marks['lit']) {
  const [lit, dim]: [PaintItem[], PaintItem[]] = [[], []];
  for (const item of items) {
    if (touches(item.box, view)) (litIds === null || litIds.has(item.id) ? lit : dim).push(item);
  }
  return { lit, dim };
}
