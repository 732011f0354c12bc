import { containsBox } from '#lib/topology/box.ts';
import type { Box } from '#lib/topology/model.ts';
import type { MapWorld } from './map-world.ts';
import { chooseView, FAR_FROM, NEAR_UNTIL, type ViewKind } from './view-choice.ts';
import { grow, type Size, type Viewport, visibleBox } from './viewport.ts';

/** What is shown how. */
export type Scene = {
  view: ViewKind;
  /** Nodes that are DOM nodes, those in view first. In `far` they are hidden, kept only until a gesture ends. */
  ids: readonly string[];
  /** The part of the map that they fill, and the zoom that it was chosen for; `null` = none, or all of a small world. */
  cover: (Box & { zoom: number }) | null;
};

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
  if (world.graph.nodes.size <= NEAR_UNTIL) return wholeScene(before, world, visibleBox(viewport, size));
  const seen = visibleBox(viewport, size);
  const view = chooseView(before?.view ?? null, world.index.countIn(seen, FAR_FROM));
  if (moving && before?.view === 'far') return before;
  if (view === 'far') return farScene(before, moving);
  if (before?.cover && before.view === 'near') {
    const zooming = moving && before.cover.zoom !== viewport.zoom;
    if (containsBox(before.cover, seen) && (zooming || isTight(before.cover, seen))) return before;
    if (zooming) return farScene(before, moving);
  }
  const cover = { ...grow(seen, MARGIN), zoom: viewport.zoom };
  return { view, cover, ids: inViewFirst(world, seen, cover) };
}

/** All of a small world is made of DOM nodes, so that no movement mounts any. */
function wholeScene(before: Scene | null, world: MapWorld, seen: Box): Scene {
  if (before?.view === 'near' && before.ids.length > 0) return before;
  return { view: 'near', cover: null, ids: inViewFirst(world, seen, world.layout.bounds) };
}

/** Nothing is mounted or taken away before a gesture ends: both take longer than a frame. */
function farScene(before: Scene | null, moving: boolean): Scene {
  if (before?.view === 'far' && before.ids.length === 0) return before;
  return moving && before ? { ...before, view: 'far' } : { view: 'far', ids: [], cover: null };
}

function inViewFirst({ index }: MapWorld, seen: Box, cover: Box): string[] {
  const inView = new Set(index.nodesIn(seen));
  return [...inView, ...index.nodesIn(cover).filter((id) => !inView.has(id))];
}

function isTight(cover: Box, seen: Box): boolean {
  return (cover.width * cover.height) / (seen.width * seen.height) < SLACK;
}
