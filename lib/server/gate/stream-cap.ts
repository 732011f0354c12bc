import { weirError } from '#lib/server/weir-error.ts';

/** The live views that are open, of all connections. */
export type StreamCap = {
  /**
   * Counts one more in; `end` is called when the process shuts down. Returns the way out.
   * @throws WeirError `throttled` when `most` are open
   */
  enter(end: () => void): () => void;
  endAll(): void;
};

/** Allows at most `most` streams at a time: each holds a socket and up to some MiB of unsent events. */
export function createStreamCap(most: number): StreamCap {
  const open = new Set<() => void>();
  return {
    enter(end) {
      if (open.size >= most) {
        throw weirError('throttled', `${most} live views are open already; close a tab that shows Weir.`);
      }
      open.add(end);
      return () => open.delete(end);
    },
    endAll() {
      for (const end of open) end();
      open.clear();
    },
  };
}
