import { createStore, type Store } from '#lib/client/store.ts';
import type { Point } from '#lib/topology/model.ts';
import type { Link } from './link.ts';

/** A drag under way. It changes with every frame, so it is painted and never rendered. */
export type Gesture = {
  link: Link;
  /** Where the pointer is, in map units. */
  at: Point;
  /** The same in screen pixels from the map's corner. */
  screen: Point;
  /** The node that a drop would be on. */
  over: string | null;
  /** What a drop would do, or why it would not. `null` = a drop does nothing. */
  words: string | null;
  refused: boolean;
};

export type GestureStore = Store<Gesture | null>;

export const createGestures = (): GestureStore => createStore<Gesture | null>(null);
