import { touches } from './box-overlap.ts';
import type { Brush, Finish } from './buffered-canvas.ts';
import { paintBlocks } from './paint-blocks.ts';
import { paintEdges } from './paint-edges.ts';
import type { PaintItem } from './paint-list.ts';
import { paintNotes } from './paint-notes.ts';
import { isNamed, paintWords } from './paint-words.ts';
import { FADED, type Picture } from './picture.ts';
import { visibleBox } from './viewport.ts';

/** Nodes whose blocks are painted in one step, and whose words are: these take longer. */
const BLOCKS = 160;
const WORDS = 32;

/**
 * Paints the part of the map in view, in steps: edges (a sketch has none), blocks, words. All is placed in map units; only
 * words are not.
 */
export function* paintMap(brush: Brush, picture: Picture, finish: Finish): Generator<void> {
  const { viewport, size, lit, fade, list, paint } = picture;
  clearAndPlace(brush, picture);
  const view = visibleBox(viewport, size);
  if (finish === 'whole') yield* paintEdges(brush, picture, view);
  if (paint === 'edges') return;
  const inView = list.items.filter((item) => touches(item.box, view));
  const strong = lit === null ? inView : inView.filter((item) => lit.has(item.id));
  if (lit !== null)
    yield* paintNodes(
      brush,
      inView.filter((item) => !lit.has(item.id)),
      picture,
      FADED[fade],
    );
  yield* paintNodes(brush, strong, picture, 1);
  paintNotes(brush, picture, view);
}

/** Empties the canvas and puts map units on it. */
export function clearAndPlace(
  brush: Brush,
  { viewport, size, ratio }: Pick<Picture, 'viewport' | 'size' | 'ratio'>,
): void {
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.clearRect(0, 0, size.width * ratio, size.height * ratio);
  const scale = viewport.zoom * ratio;
  brush.setTransform(scale, 0, 0, scale, viewport.x * ratio, viewport.y * ratio);
}

export function* paintNodes(
  brush: Brush,
  items: readonly PaintItem[],
  picture: Picture,
  strength: number,
): Generator<void> {
  for (let i = 0; i < items.length; i += BLOCKS) {
    paintBlocks(brush, items.slice(i, i + BLOCKS), picture, strength);
    yield;
  }
  brush.globalAlpha = strength;
  const named = items.filter((item) => isNamed(item.box.width, picture.viewport.zoom));
  for (let i = 0; i < named.length; i += WORDS) {
    paintWords(brush, named.slice(i, i + WORDS), picture);
    yield;
  }
  brush.globalAlpha = 1;
}
