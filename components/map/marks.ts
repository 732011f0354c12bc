import type { Point } from '#lib/topology/model.ts';

/** What is pointed out on the map. It changes with every hover, so it lives beside the nodes and never in them. */
export type Marks = {
  selection: string | null;
  /** The node or edge under the pointer. */
  hovered: string | null;
  /** Where keyboard travel stands. */
  cursor: string | null;
  /** Ids of nodes and edges that keep their strength while the others fade; `null` = all do. */
  lit: ReadonlySet<string> | null;
  /** How far the others fade: `hard` in focus mode. */
  fade: 'soft' | 'hard';
  /** The node under the pointer's drag, and where it has it; its edges follow. */
  dragged: { id: string; position: Point } | null;
};

export type MarksStore = {
  get(): Marks;
  set(change: Partial<Marks>): void;
  /** Calls back after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
};

/** A store of marks; what is equal to what was there wakes nobody. */
export function createMarks(): MarksStore {
  let marks: Marks = { selection: null, hovered: null, cursor: null, lit: null, fade: 'soft', dragged: null };
  const listeners = new Set<() => void>();
  return {
    get: () => marks,
    set(change) {
      const keys = Object.keys(change) as (keyof Marks)[];
      if (keys.every((key) => marks[key] === change[key])) return;
      marks = { ...marks, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
