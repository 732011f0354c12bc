import type { SeenSource } from '#lib/contracts/message.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { type Bounds, createSeen, type Seen } from './seen.ts';

/** ms after its last use that what a look saw is kept. */
const KEPT_FOR = 15 * 60_000;
const SWEEP_EVERY = 60_000;
/** bytes over all looks; the one used longest ago goes first. */
const MOST_BYTES = 1024 ** 3;

/** What looks and tails saw, under their ids: in memory only, for a while, within bounds. */
export type SeenStore = {
  /** Begins an empty one; with `bounds` its oldest messages make room for new ones. */
  open(source: SeenSource, bounds?: Bounds): Seen;
  /** @throws WeirError `not_found` when it is gone, or never was */
  get(look: string): Seen;
  close(): void;
};

type Shelf = { seen: Seen; usedAt: number };

/** `now` in ms. */
export function createSeenStore({ now, mostBytes = MOST_BYTES }: { now: () => number; mostBytes?: number }): SeenStore {
  /** Used longest ago first. */
  const shelves = new Map<string, Shelf>();
  let bytes = 0;

  function touch(seen: Seen): Seen {
    shelves.delete(seen.id);
    shelves.set(seen.id, { seen, usedAt: now() });
    return seen;
  }

  function drop({ id, bytes: held }: Seen): void {
    if (shelves.delete(id)) bytes -= held();
  }

  function sweep(): void {
    for (const { seen, usedAt } of shelves.values()) {
      if (usedAt > now() - KEPT_FOR) return;
      drop(seen);
    }
  }

  /** What grows is in use: it goes last, and alone it may be larger than the bound by what one look holds. */
  function makeRoom(growing: Seen): void {
    touch(growing);
    for (const { seen } of shelves.values()) {
      if (bytes <= mostBytes || seen === growing) return;
      drop(seen);
    }
  }

  const sweeping = setInterval(sweep, SWEEP_EVERY);
  sweeping.unref();

  return {
    open(source, bounds) {
      sweep();
      const seen = createSeen(source, bounds ?? null, (by) => {
        const isShelved = shelves.has(seen.id);
        if (!isShelved && by <= 0) return;
        // What goes on growing after it was dropped, a quiet tail for one, is taken back whole.
        bytes += isShelved ? by : seen.bytes();
        if (by > 0) makeRoom(seen);
      });
      return touch(seen);
    },
    get(look) {
      sweep();
      const shelf = shelves.get(look);
      if (!shelf) throw weirError('not_found', 'What this look saw is not kept any more; look again.');
      return touch(shelf.seen);
    },
    close() {
      clearInterval(sweeping);
      shelves.clear();
    },
  };
}
