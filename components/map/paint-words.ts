import { formatCount } from '#lib/format/count.ts';
import type { PaintItem } from './paint-list.ts';
import type { Brush, Picture } from './picture.ts';

/** Screen pixels of height from which a block says its name, and from which its depth as well. */
const NAME_FROM = 11;
const DEPTH_FROM = 24;
/** Share of the font size that a character takes on average. */
const CHARACTER = 0.56;

/** Names, and depths where there is room: in screen pixels, so that they stay sharp at any zoom. */
export function paintWords(brush: Brush, items: readonly PaintItem[], picture: Picture): void {
  const { viewport, ratio, palette, world } = picture;
  const shown = items.filter((item) => item.box.height * viewport.zoom >= NAME_FROM);
  if (shown.length === 0) return;
  const base = brush.getTransform();
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  brush.textBaseline = 'middle';
  brush.fillStyle = palette.ink;
  for (const { id, node, box, numbers } of shown) {
    const [x, y] = [box.x * viewport.zoom + viewport.x, box.y * viewport.zoom + viewport.y];
    const [width, height] = [box.width * viewport.zoom, box.height * viewport.zoom];
    const twoLines = height >= DEPTH_FROM && 'queue' in node;
    const font = Math.min(13, Math.max(9, height * (twoLines ? 0.36 : 0.6)));
    const name = world.names.get(id);
    const words = name ? `${name.lead}${name.core}${name.tail}` : node.name;
    brush.font = `550 ${font}px "Inter Variable", system-ui, sans-serif`;
    brush.fillText(shorten(words, (width - 8) / (font * CHARACTER)), x + 5, y + height * (twoLines ? 0.3 : 0.52));
    if (twoLines) brush.fillText(formatCount(numbers?.visible), x + 5, y + height * 0.72);
  }
  brush.setTransform(base);
}

/** At most `room` characters, the missing ones told by an ellipsis. */
export function shorten(words: string, room: number): string {
  const most = Math.max(1, Math.floor(room));
  return words.length <= most ? words : `${words.slice(0, most - 1)}…`;
}
