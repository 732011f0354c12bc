import { edgePath } from '#lib/topology/edge-path.ts';
import type { Box } from '#lib/topology/model.ts';
import type { Brush } from '../buffered-canvas.ts';
import { traceCurve } from '../edge-bundles.ts';
import { clearAndPlace } from '../paint-map.ts';
import type { Picture } from '../picture.ts';
import type { Gesture } from './gesture.ts';

/** Screen pixels. */
const WIDTH = 2.5;
const GAP = 4;
const DASH = [6, 5] as const;

/** The line that follows the pointer: dashed while it ends nowhere, solid where a drop is taken, dotted where it is refused. */
export function paintGesture(
  brush: Brush,
  picture: Pick<Picture, 'world' | 'palette' | 'viewport' | 'size' | 'ratio'>,
  { link, at, over, refused }: Gesture,
): void {
  const { world, palette, viewport } = picture;
  clearAndPlace(brush, picture);
  const from = world.layout.boxes.get(link.source);
  if (!from) return;
  const px = 1 / viewport.zoom;
  const target = over === null ? undefined : world.layout.boxes.get(over);
  brush.strokeStyle = refused ? palette.danger : palette.flow;
  brush.lineWidth = WIDTH * px;
  if (refused) brush.setLineDash([WIDTH * px, 2 * WIDTH * px]);
  else brush.setLineDash(target ? [] : DASH.map((length) => length * px));
  brush.beginPath();
  traceCurve(brush, edgePath(from, target ?? { ...at, width: 0, height: 0 }));
  brush.stroke();
  if (target) ring(brush, target, GAP * px);
  brush.setLineDash([]);
}

function ring(brush: Brush, box: Box, gap: number): void {
  brush.beginPath();
  brush.roundRect(
    box.x - gap,
    box.y - gap,
    box.width + 2 * gap,
    box.height + 2 * gap,
    Math.min(3 * gap, box.height / 2),
  );
  brush.stroke();
}
