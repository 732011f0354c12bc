import type { Brush } from './buffered-canvas.ts';
import { HEALTH_LOOK } from './health-look.ts';
import { type MinimapFrame, toMinimap } from './minimap-frame.ts';
import type { PaintItem } from './paint-list.ts';
import type { Palette } from './palette.ts';
import type { Size } from './viewport.ts';

/** Every node as a small block; trouble is painted last, and taller, so that it is seen without its colour too. */
export function paintMinimap(
  brush: Brush,
  items: readonly PaintItem[],
  { frame, palette, size, ratio }: { frame: MinimapFrame; palette: Palette; size: Size; ratio: number },
): void {
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  brush.clearRect(0, 0, size.width, size.height);
  const draw = ({ box, health }: PaintItem, taller: number) => {
    const place = toMinimap(frame, box);
    brush.fillStyle = health ? palette[HEALTH_LOOK[health].tone] : palette.mute;
    brush.fillRect(place.x, place.y - taller, Math.max(place.width, 1.5), Math.max(place.height, 1) + 2 * taller);
  };
  brush.globalAlpha = 0.6;
  for (const item of items) if (!isTrouble(item)) draw(item, 0);
  brush.globalAlpha = 1;
  for (const item of items) if (isTrouble(item)) draw(item, item.health === 'dead-letters' ? 1 : 0.5);
}

function isTrouble({ health }: PaintItem): boolean {
  return health === 'dead-letters' || health === 'growing';
}
