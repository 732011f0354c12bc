import { containsBox } from '#lib/topology/box.ts';
import type { Box } from '#lib/topology/model.ts';
import type { MapWorld } from './map-world.ts';
import { chooseView, FAR_FROM, type ViewKind } from './view-choice.ts';
import { grow, type Size, type Viewport, visibleBox } from './viewport.ts';

/** What is shown how: in `near`, the nodes that are DOM nodes, those in view first, and the box that they cover. */
export type Scene = { view: ViewKind; ids: readonly string[]; covered: Box | null };

/** Share of the view kept ready on each side, so that a small pan mounts nothing. */
const MARGIN = 0.15;
/** A cover this many times the view holds more than is worth keeping. */
const SLACK = 4;

type SceneInput = {
  world: MapWorld;
  viewport: Viewport;
  size: Size;
  /** A gesture is under way: what is painted stays painted, for DOM nodes cannot be drawn at every zoom on the way. */
  moving: boolean;
};

/** The scene for a viewport; the one before, itself, as long as it still serves. */
export function nextScene(before: Scene | null, { world, viewport, size, moving }: SceneInput): Scene {
  const seen = visibleBox(viewport, size);
  const view = chooseView(before?.view ?? null, world.index.countIn(seen, FAR_FROM));
  if (view === 'far' || (moving && before?.view === 'far'))
    return before?.view === 'far' ? before : { view: 'far', ids: [], covered: null };
  if (before?.covered && serves(before.covered, seen)) return before;
  const covered = grow(seen, MARGIN);
  const inView = new Set(world.index.nodesIn(seen));
  return { view, covered, ids: [...inView, ...world.index.nodesIn(covered).filter((id) => !inView.has(id))] };
}

function serves(covered: Box, seen: Box): boolean {
  const slack = (covered.width * covered.height) / (seen.width * seen.height);
  return containsBox(covered, seen) && slack < SLACK;
}
