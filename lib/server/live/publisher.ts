import type { Cadence } from './cadence.ts';
import { takeChanges } from './changes.ts';
import type { Feed } from './feed.ts';
import type { State } from './state.ts';

export type PublisherOptions = {
  state: State;
  feed: Feed;
  cadence: Cadence;
  now: () => number;
  /** Hears the ARN or id of what is gone. */
  forgotten: (id: string) => void;
  /** Hears that the structure is another. */
  restructured: () => void;
};

/** Pushes what changed: counts at once, structure at once too, but then not again for a while. */
export function createPublisher({ state, feed, cadence, now, forgotten, restructured }: PublisherOptions): () => void {
  let structureAt = 0;
  return () => {
    const time = now();
    const structure = time - structureAt >= cadence.gather;
    const pending = takeChanges(state.changes, state, { structure });
    if (pending === null) return;
    const { n: _, ...changed } = pending;
    if (Object.keys(changed).length > 0) {
      structureAt = time;
      restructured();
    }
    for (const id of pending.gone ?? []) forgotten(id);
    feed.publish(pending, new Date(time).toISOString());
  };
}
