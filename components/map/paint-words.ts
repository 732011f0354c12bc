import { formatCount } from '#lib/format/count.ts';
import type { Brush } from './buffered-canvas.ts';
import { fitName } from './fit-name.ts';
import type { PaintItem } from './paint-list.ts';
import type { Picture } from './picture.ts';

/** Screen pixels of width from which a name can be read and told from its neighbours. */
const NAME_FROM = 66;
/** Screen pixels of height from which the depth is written as well. */
const DEPTH_FROM = 24;
/** Share of the font size that a character takes on average. */
const CHARACTER = 0.56;
/** Screen pixels from a block's edge to its words. */
const INSET = 5;

/** Whether a block of this width (map units) has a name at this zoom. */
export function isNamed(width: number, zoom: number): boolean {
  return width * zoom >= NAME_FROM;
}

/** The names of blocks that have one, and depths where there is room: in screen pixels, so that they stay sharp at any zoom. */
export function paintWords(brush: Brush, items: readonly PaintItem[], picture: Picture): void {
  const { viewport, ratio, palette, world } = picture;
  const base = brush.getTransform();
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  brush.textBaseline = 'middle';
  brush.fillStyle = palette.ink;
  for (const { id, node, box, numbers } of items) {
    const [x, y] = [box.x * viewport.zoom + viewport.x, box.y * viewport.zoom + viewport.y];
    const [width, height] = [box.width * viewport.zoom, box.height * viewport.zoom];
    const twoLines = height >= DEPTH_FROM && 'queue' in node;
    const font = Math.min(13, Math.max(9, height * (twoLines ? 0.34 : 0.55)));
    const room = Math.floor((width - 2 * INSET) / (font * CHARACTER));
    brush.font = `550 ${font}px "Inter Variable", system-ui, sans-serif`;
    brush.fillText(fitName(world.nameOf(id), room), x + INSET, y + height * (twoLines ? 0.26 : 0.45));
    if (twoLines) brush.fillText(secondLine(id, numbers?.visible, picture, room), x + INSET, y + height * 0.62);
  }
  brush.setTransform(base);
}

/** The depth, and where there is room, which connection it is of. */
function secondLine(id: string, depth: number | undefined, { world }: Picture, room: number): string {
  const count = formatCount(depth);
  const place = world.places?.of(id);
  const whole = `${count} · ${place?.words}`;
  return place && whole.length <= room ? whole : count;
}
