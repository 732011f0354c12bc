import type { WatchInput, WatchOutput } from '#lib/contracts/feed.ts';
import { connectionPath, post } from './api.ts';
import type { FeedStateStore } from './feed/feed-state.ts';
import type { NumbersStore } from './numbers.ts';

/** ms; the person may still be moving. */
const SETTLE = 250;
/** ms; the server forgets after two minutes. */
const RENEW = 60_000;
/** Limits of `WatchInput`. */
const MOST_IN_VIEW = 2_000;
const MOST_HISTORIES = 200;

export type Looking = {
  selected: string | null;
  /** Nodes on the map, or rows of the table. */
  inView: readonly string[];
  /** The worst queues, which stand beside a large map. */
  worst: readonly string[];
};

type WatchOptions = { connection: string; viewer: string; numbers: NumbersStore; state: FeedStateStore };

/** Tells the server what this tab looks at, so that it is read first, and fetches the past of what comes into view. */
export type Watch = { look(at: Partial<Looking>): void; close(): void };

/** A tab whose feed rests looks at nothing; one whose feed comes back tells again, since the server may have forgotten. */
export function createWatch({ connection, viewer, numbers, state }: WatchOptions): Watch {
  let looking: Looking = { selected: null, inView: [], worst: [] };
  let timer: ReturnType<typeof setTimeout> | null = null;
  let phase = state.get().phase;
  const seeded = new Set<string>();
  const left = new AbortController();

  const rests = () => phase === 'paused' || phase === 'hidden';

  async function tell(): Promise<void> {
    const inView = [...new Set([...looking.worst, ...looking.inView])].slice(0, MOST_IN_VIEW);
    const historyOf = unseeded([...inView, ...(looking.selected === null ? [] : [looking.selected])]);
    const input: WatchInput = { viewer, selected: looking.selected, inView, historyOf };
    schedule(RENEW);
    // What is not told now is told with the next renewal; the feed itself says when the server is gone.
    const output = await post<WatchOutput>(connectionPath(connection, 'watch'), input, left.signal).catch(() => null);
    if (!output) return;
    for (const arn of historyOf) seeded.add(arn);
    numbers.seed(output.histories);
    if (historyOf.length === MOST_HISTORIES) schedule(SETTLE);
  }

  function unseeded(ids: readonly string[]): string[] {
    const wanted = ids.filter((id) => numbers.get(id) !== undefined && !seeded.has(id));
    return [...new Set(wanted)].slice(0, MOST_HISTORIES);
  }

  function schedule(after: number): void {
    if (timer !== null) clearTimeout(timer);
    timer = rests() || left.signal.aborted ? null : setTimeout(() => void tell(), after);
  }

  const unsubscribe = state.subscribe(() => {
    const before = phase;
    phase = state.get().phase;
    if (phase !== before && (phase === 'live' || rests())) schedule(SETTLE);
  });

  return {
    look(at) {
      looking = { ...looking, ...at };
      schedule(SETTLE);
    },
    close() {
      unsubscribe();
      left.abort();
      if (timer !== null) clearTimeout(timer);
    },
  };
}
