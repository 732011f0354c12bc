import type { Box } from '#lib/topology/model.ts';
import { curveOf, traceCurve } from './edge-bundles.ts';
import type { Brush, Picture } from './picture.ts';

/** Screen pixels. */
const RING = 2;
const GAP = 3;

/** What is selected and where the keyboard stands, in a ring; a selected edge stroked again, thick. */
export function paintRings(brush: Brush, { world, marks, palette, viewport: { zoom } }: Picture): void {
  brush.strokeStyle = palette.flow;
  brush.lineWidth = RING / zoom;
  const selected = marks.selection ? world.layout.boxes.get(marks.selection) : undefined;
  if (selected) ring(brush, selected, GAP / zoom);
  const edge = marks.selection ? world.graph.edges.get(marks.selection) : undefined;
  const curve = edge && curveOf(world, edge);
  if (curve) {
    brush.lineWidth = (2 * RING) / zoom;
    brush.beginPath();
    traceCurve(brush, curve);
    brush.stroke();
  }
  const cursor = marks.cursor ? world.layout.boxes.get(marks.cursor) : undefined;
  if (!cursor) return;
  brush.strokeStyle = palette.ink;
  brush.lineWidth = RING / zoom;
  ring(brush, cursor, (GAP + RING) / zoom);
}

function ring(brush: Brush, box: Box, gap: number): void {
  brush.strokeRect(box.x - gap, box.y - gap, box.width + 2 * gap, box.height + 2 * gap);
}
