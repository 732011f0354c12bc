import type { Point } from '#lib/topology/model.ts';
import { nodeNear } from '#lib/topology/node-near.ts';
import type { MapWorld } from '../map-world.ts';
import { toMapPoint, type Viewport } from '../viewport.ts';
import type { Gesture } from './gesture.ts';
import type { Judge, Link } from './link.ts';
import { emptyWords, offerWords } from './link-words.ts';

/** Screen pixels around a node that still mean it: far out nodes are small. */
const REACH = 8;

type GestureInput = {
  world: MapWorld;
  viewport: Viewport;
  link: Link;
  judge: Judge;
  /** Screen pixels from the map's corner. */
  screen: Point;
  /** The node where the drag began, until it was left: it is neither meant nor refused. */
  resting: string | null;
  /** Whether a drop on empty ground does anything. */
  creates: boolean;
  /** Whether something stands over the map there: the toolbar, the minimap, a panel. A drop on it does nothing. */
  covered: boolean;
};

/** What a drag with the pointer at this place means. The same near and far: it asks the model, not the DOM. */
export function gestureAt(input: GestureInput): Gesture {
  const { world, viewport, link, judge, screen, resting, creates, covered } = input;
  const at = toMapPoint(viewport, screen);
  if (covered) return { link, at, screen, over: null, refused: false, words: null };
  const found = nodeUnder(world, viewport, screen);
  const over = found === resting ? null : found;
  const common = { link, at, screen, over };
  if (over !== null) {
    const refusal = judge(link, over);
    return { ...common, refused: refusal !== null, words: refusal ?? offerWords(world.graph, link, over) };
  }
  return { ...common, refused: false, words: found === null && creates ? emptyWords(link) : null };
}

/** The node that a drop at this place of the screen would be on. */
export function nodeUnder({ index, layout }: MapWorld, viewport: Viewport, screen: Point): string | null {
  return nodeNear(index, layout, toMapPoint(viewport, screen), REACH / viewport.zoom);
}
