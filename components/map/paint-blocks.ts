import type { Health } from '#lib/topology/model.ts';
import type { Brush } from './buffered-canvas.ts';
import { GLYPHS } from './glyphs.ts';
import { HEALTH_LOOK, HEALTHS } from './health-look.ts';
import type { PaintItem } from './paint-list.ts';
import { isNamed } from './paint-words.ts';
import type { Picture } from './picture.ts';

/** Screen pixels of height from which a block has its ground, its outline and a glyph. */
export const DETAIL_FROM = 9;
/** A block's own colour stays this faint under the depth's bar. */
const FAINT = 0.3;
/** Share of a block's height for the depth where words stand above it. */
const FOOT = 0.16;
/** What health is told by shape as well as colour, from the farthest out. */
const MARKED: readonly Health[] = ['dead-letters', 'growing', 'unreadable'];

/** Blocks: a faint ground in the colour of the health, and on it the depth as length. One fill style at a time. */
export function paintBlocks(brush: Brush, items: readonly PaintItem[], picture: Picture, strength: number): void {
  if (items.length === 0) return;
  const { palette } = picture;
  brush.globalAlpha = strength;
  brush.fillStyle = palette.panel;
  for (const { box } of items) brush.fillRect(box.x, box.y, box.width, box.height);
  paintOthers(brush, items, picture, strength);
  for (const health of HEALTHS) {
    const those = items.filter((item) => item.health === health);
    if (those.length === 0) continue;
    brush.fillStyle = palette[HEALTH_LOOK[health].tone];
    brush.globalAlpha = strength * FAINT;
    for (const { box } of those) brush.fillRect(box.x, box.y, box.width, box.height);
    brush.globalAlpha = strength;
    for (const item of those) paintDepth(brush, item, picture);
    if (MARKED.includes(health)) for (const item of those) paintSign(brush, health, item, picture);
  }
  brush.globalAlpha = 1;
}

/** The depth as length: over the whole block, or along its foot where words stand on it. */
function paintDepth(brush: Brush, { box, level }: PaintItem, { viewport }: Picture): void {
  if (level === 0) return;
  const height = isNamed(box.width, viewport.zoom) ? box.height * FOOT : box.height;
  brush.fillRect(box.x, box.y + box.height - height, box.width * level, height);
}

/** Topics and endpoints: no depth, so an even block in a colour of their own. */
function paintOthers(brush: Brush, items: readonly PaintItem[], { palette }: Picture, strength: number): void {
  for (const kind of ['topic', 'endpoint'] as const) {
    brush.fillStyle = kind === 'topic' ? palette.flow : palette.mute;
    brush.globalAlpha = strength * (kind === 'topic' ? 0.4 : 0.25);
    for (const { node, box } of items) if (node.kind === kind) brush.fillRect(box.x, box.y, box.width, box.height);
  }
}

/** The second sign: a glyph where it can be read, else a notch whose place differs by health. */
function paintSign(brush: Brush, health: Health, { box }: PaintItem, { viewport: { zoom } }: Picture): void {
  const height = box.height * zoom;
  if (height < DETAIL_FROM) {
    const notch = 2.5 / zoom;
    const [top, size] = NOTCH[health] ?? [0, 1];
    brush.fillRect(box.x + box.width + notch * 0.6, box.y + box.height * top, notch, box.height * size);
    return;
  }
  const side = Math.min(12 / zoom, box.height * 0.5);
  const base = brush.getTransform();
  brush.translate(box.x + box.width + 4 / zoom, box.y + (box.height - side) / 2);
  brush.scale(side / 12, side / 12);
  brush.fill(glyphPath(HEALTH_LOOK[health].glyph), 'evenodd');
  brush.setTransform(base);
}

/** Beside the block, as shares of its height: dead letters stand taller, growing sits on top, unreadable at the foot. */
const NOTCH: Partial<Record<Health, readonly [top: number, size: number]>> = {
  'dead-letters': [-0.2, 1.4],
  growing: [0, 0.5],
  unreadable: [0.5, 0.5],
};

const paths = new Map<keyof typeof GLYPHS, Path2D>();

function glyphPath(glyph: keyof typeof GLYPHS): Path2D {
  const known = paths.get(glyph);
  if (known) return known;
  const path = new Path2D(GLYPHS[glyph]);
  paths.set(glyph, path);
  return path;
}
