import type { WatchInput } from '#lib/contracts/feed.ts';
import type { Urgency } from '#lib/server/aws/urgency.ts';

type Watch = { selected: string | null; inView: ReadonlySet<string>; until: number };

/** What all tabs together look at. */
export type Watchers = {
  watch(input: Pick<WatchInput, 'viewer' | 'selected' | 'inView'>): void;
  leave(viewer: string): void;
  /** Forgets watches that were not renewed. */
  expire(): void;
  urgencyOf(id: string): Urgency;
  /** Everything that is selected or in view, each once. */
  lookedAt(): Iterable<string>;
};

/** watches at a time: twice the streams that can be open; the one longest not renewed makes room */
const MOST = 400;

/** A watch holds for `holds` ms after its last renewal. */
export function createWatchers({ holds, now }: { holds: number; now: () => number }): Watchers {
  const watches = new Map<string, Watch>();
  let selected = new Set<string>();
  let inView = new Set<string>();

  function gather(): void {
    selected = new Set();
    inView = new Set();
    for (const watch of watches.values()) {
      if (watch.selected !== null) selected.add(watch.selected);
      for (const id of watch.inView) inView.add(id);
    }
  }

  return {
    watch(input) {
      const { viewer, selected: chosen } = input;
      watches.delete(viewer);
      const [oldest] = watches.keys();
      if (oldest !== undefined && watches.size >= MOST) watches.delete(oldest);
      watches.set(viewer, { selected: chosen, inView: new Set(input.inView), until: now() + holds });
      gather();
    },
    leave(viewer) {
      if (watches.delete(viewer)) gather();
    },
    expire() {
      const old = [...watches].filter(([, watch]) => watch.until <= now());
      for (const [viewer] of old) watches.delete(viewer);
      if (old.length > 0) gather();
    },
    urgencyOf(id) {
      if (selected.has(id)) return 'selected';
      return inView.has(id) ? 'in-view' : 'rest';
    },
    lookedAt: () => new Set([...selected, ...inView]),
  };
}
