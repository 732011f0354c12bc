import type { Box, Health } from '#lib/topology/model.ts';
import { blend } from './blend.ts';
import type { Brush } from './buffered-canvas.ts';
import { HEALTH_LOOK } from './health-look.ts';
import { paintGlyph } from './paint-glyph.ts';
import type { PaintItem } from './paint-list.ts';
import { isNamed } from './paint-words.ts';
import type { Picture } from './picture.ts';

/** Screen pixels of height from which a block has a glyph. */
const DETAIL_FROM = 9;
/** A block's own colour stays this faint under the depth's bar. */
const FAINT = 0.3;
/** Share of a block's height for the depth where words stand above it. */
const FOOT = 0.16;
/** Blocks: a faint ground in the colour of the health, and on it the depth as length. One fill style at a time. */
export function paintBlocks(brush: Brush, items: readonly PaintItem[], picture: Picture, strength: number): void {
  const { palette } = picture;
  brush.globalAlpha = strength;
  for (const [key, those] of Map.groupBy(items, (item) => item.health ?? item.node.kind)) {
    const tone = key in HEALTH_LOOK ? HEALTH_LOOK[key as Health].tone : key === 'topic' ? 'flow' : 'mute';
    brush.fillStyle = blend(palette[tone], palette.panel, FAINT);
    for (const { box } of those) brush.fillRect(box.x, box.y, box.width, box.height);
    brush.fillStyle = palette[tone];
    for (const item of those) paintDepth(brush, item, picture);
    for (const item of those) if (isMarked(item)) paintSign(brush, item, picture);
  }
  paintPlaces(brush, items, picture);
  brush.globalAlpha = 1;
}

/** Screen pixels: how wide the sign of a connection is, and how far from its block. */
const PLACE_WIDTH = 3;
const PLACE_GAP = 2;

/** Which connection each block is of, where several are shown: a bar in its colour at the block's left. */
function paintPlaces(brush: Brush, items: readonly PaintItem[], { world, palette, viewport: { zoom } }: Picture): void {
  if (!world.places) return;
  for (const { id, box } of items) {
    const place = world.places.of(id);
    if (!place) continue;
    brush.fillStyle = palette[`place-${place.colour}`];
    brush.fillRect(box.x - (PLACE_WIDTH + PLACE_GAP) / zoom, box.y, PLACE_WIDTH / zoom, box.height);
  }
}

/** The depth as length: over the whole block, or along its foot where words stand on it. */
function paintDepth(brush: Brush, { box, level }: PaintItem, { viewport }: Picture): void {
  if (level === 0) return;
  const height = isNamed(box.width, viewport.zoom) ? box.height * FOOT : box.height;
  brush.fillRect(box.x, box.y + box.height - height, box.width * level, height);
}

/** What health is told by shape as well as colour, from the farthest out. */
function isMarked(item: PaintItem): item is PaintItem & { health: keyof typeof NOTCH } {
  return item.health !== null && item.health in NOTCH;
}

/** The second sign: a glyph where it can be read, else a notch whose place differs by health. */
function paintSign(
  brush: Brush,
  { box, health }: { box: Box; health: keyof typeof NOTCH },
  { viewport: { zoom } }: Picture,
): void {
  const height = box.height * zoom;
  if (height < DETAIL_FROM) {
    const notch = 2.5 / zoom;
    const [top, size] = NOTCH[health];
    brush.fillRect(box.x + box.width + notch * 0.6, box.y + box.height * top, notch, box.height * size);
    return;
  }
  const side = Math.min(12 / zoom, box.height * 0.5);
  const at = { x: box.x + box.width + 4 / zoom, y: box.y + (box.height - side) / 2 };
  paintGlyph(brush, HEALTH_LOOK[health].glyph, at, side);
}

/** Beside the block, as shares of its height: dead letters stand taller, growing sits on top, unreadable at the foot. */
const NOTCH = {
  'dead-letters': [-0.2, 1.4],
  growing: [0, 0.5],
  unreadable: [0.5, 0.5],
} as const satisfies Partial<Record<Health, readonly [top: number, size: number]>>;
