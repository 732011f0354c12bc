import type { Box } from '#lib/topology/model.ts';
import type { Brush } from './buffered-canvas.ts';
import { curveOf, traceCurve } from './edge-bundles.ts';
import { lookOfEdge } from './edge-look.ts';
import type { Marks } from './marks.ts';
import { dress, strokeBundles } from './paint-edges.ts';
import { paintGhosts } from './paint-ghosts.ts';
import { clearAndPlace, paintNodes } from './paint-map.ts';
import type { Picture } from './picture.ts';

/** Screen pixels. */
const RING = 2;
const GAP = 3;

/** What is pointed out, over the faded map: the lit path, a plan's edges, the rings of the selection and the keyboard. */
export function paintOverlay(brush: Brush, picture: Picture, marks: Marks): void {
  clearAndPlace(brush, picture);
  const lit = [...(picture.lit ?? [])];
  const following = new Set(marks.dragged ? picture.world.graph.edgesOf.get(marks.dragged.id) : []);
  run(strokeBundles(brush, picture.bundles.of(lit.filter((id) => !following.has(id))), picture, 1));
  if (marks.dragged) paintFollowing(brush, picture, following, marks.dragged);
  paintSelectedEdge(brush, picture, marks);
  paintGhosts(brush, picture);
  if (picture.paint === 'edges') return;
  const items = lit.flatMap((id) => picture.list.of(id) ?? []);
  run(paintNodes(brush, items, picture, 1));
  paintRings(brush, picture, marks);
}

function paintFollowing(
  brush: Brush,
  { world, palette, viewport }: Picture,
  ids: Iterable<string>,
  dragged: NonNullable<Marks['dragged']>,
): void {
  for (const id of ids) {
    const edge = world.graph.edges.get(id);
    const curve = edge && curveOf(world, edge, dragged);
    if (!curve) continue;
    dress(brush, lookOfEdge(edge), palette, viewport.zoom);
    brush.beginPath();
    traceCurve(brush, curve);
    brush.stroke();
  }
  brush.setLineDash([]);
}

function run(steps: Iterator<void>): void {
  while (!steps.next().done);
}

function paintSelectedEdge(brush: Brush, { world, palette, viewport }: Picture, { selection }: Marks): void {
  const edge = selection === null ? undefined : world.graph.edges.get(selection);
  const curve = edge && curveOf(world, edge);
  if (!curve) return;
  brush.strokeStyle = palette.flow;
  brush.lineWidth = Math.max(2 * RING, RING / viewport.zoom);
  brush.beginPath();
  traceCurve(brush, curve);
  brush.stroke();
}

function paintRings(brush: Brush, { world, palette, viewport: { zoom } }: Picture, { selection, cursor }: Marks): void {
  const selected = selection === null ? undefined : world.layout.boxes.get(selection);
  brush.strokeStyle = palette.flow;
  brush.lineWidth = RING / zoom;
  if (selected) ring(brush, selected, GAP / zoom);
  const place = cursor === null ? undefined : world.layout.boxes.get(cursor);
  if (!place) return;
  brush.strokeStyle = palette.ink;
  brush.lineWidth = RING / zoom;
  ring(brush, place, (GAP + RING) / zoom);
}

function ring(brush: Brush, box: Box, gap: number): void {
  brush.strokeRect(box.x - gap, box.y - gap, box.width + 2 * gap, box.height + 2 * gap);
}
