import { edgePath } from '#lib/topology/edge-path.ts';
import type { Brush } from './buffered-canvas.ts';
import { traceCurve } from './edge-bundles.ts';
import { besideLabel } from './label-places.ts';
import { paintGlyph } from './paint-glyph.ts';
import type { Picture } from './picture.ts';

/** Screen pixels. */
const WIDTH = 2.5;
const DASH = [7, 5] as const;
const SIGN = 12;
/** How much of an edge that goes is taken back. */
const WASH = 0.75;

/** The edges of an open plan: those that it adds dashed with a plus, those that it takes away faded and crossed out. */
export function paintGhosts(brush: Brush, { world, notes, palette, viewport: { zoom } }: Picture): void {
  for (const { id, source, target, change } of notes.ghosts) {
    const [from, to] = [world.layout.boxes.get(source), world.layout.boxes.get(target)];
    if (!from || !to) continue;
    const curve = edgePath(from, to);
    brush.beginPath();
    traceCurve(brush, curve);
    if (change === 'removed') {
      brush.globalAlpha = WASH;
      brush.strokeStyle = palette.ground;
      brush.lineWidth = (2 * WIDTH) / zoom;
      brush.stroke();
      brush.globalAlpha = 1;
    }
    brush.strokeStyle = change === 'added' ? palette.flow : palette.mute;
    brush.lineWidth = (change === 'added' ? WIDTH : 1) / zoom;
    brush.setLineDash(DASH.map((length) => length / zoom));
    brush.stroke();
    brush.setLineDash([]);
    paintSign(brush, besideLabel(world.graph.edges.get(id), curve, SIGN / zoom), change, { palette, zoom });
  }
}

type Sign = { palette: Picture['palette']; zoom: number };

function paintSign(
  brush: Brush,
  { x, y }: { x: number; y: number },
  change: 'added' | 'removed',
  { palette, zoom }: Sign,
): void {
  const size = SIGN / zoom;
  brush.fillStyle = palette.ground;
  brush.beginPath();
  brush.arc(x, y, size * 0.75, 0, 2 * Math.PI);
  brush.fill();
  brush.fillStyle = change === 'added' ? palette.flow : palette.danger;
  paintGlyph(brush, change, { x: x - size / 2, y: y - size / 2 }, size);
}
