import type { QueueHistory } from '#lib/contracts/queue.ts';
import type { QueueNumbers } from '#lib/topology/model.ts';
import { type DepthSample, rateOf } from '#lib/topology/trend.ts';

/** ms; a queue's series goes back so far. */
export const SERIES_SPAN = 15 * 60_000;

/** One reading of a queue's counts; `at` in ms since epoch. */
export type Reading = { arn: string; visible: number; inFlight: number; delayed: number; at: number };

type Listener = () => void;

/** The counts of all queues, by ARN. Each reader listens to its own queue; nothing else is told when that changes. */
export type NumbersStore = {
  /** The same object until something of it changes. */
  get(arn: string): QueueNumbers | undefined;
  subscribe(arn: string, listener: Listener): () => void;
  /** Told once after every batch that changed anything, with the ARNs that changed: for who paints all of them. */
  subscribeAll(listener: (changed: ReadonlySet<string>) => void): () => void;
  /** The depth of the last 15 minutes, oldest first; the same array until a sample is added. */
  series(arn: string): readonly DepthSample[];
  write(batch: readonly Reading[]): void;
  /** Puts what the server remembers before what this tab saw itself. */
  seed(histories: readonly QueueHistory[]): void;
  /** Works the trends out anew where time alone changes them; `now` in ms since epoch. */
  settle(now: number): void;
  clear(): void;
};

type Entry = { numbers: QueueNumbers | undefined; samples: readonly DepthSample[] };

const NO_SAMPLES: readonly DepthSample[] = [];

export function createNumbersStore(): NumbersStore {
  const entries = new Map<string, Entry>();
  const listeners = new Map<string, Set<Listener>>();
  const allListeners = new Set<(changed: ReadonlySet<string>) => void>();

  function tell(changed: ReadonlySet<string>): void {
    if (changed.size === 0) return;
    for (const arn of changed) for (const listener of listeners.get(arn) ?? []) listener();
    for (const listener of allListeners) listener(changed);
  }

  /** Whether anything that a reader can see changed. */
  function put(arn: string, numbers: QueueNumbers, samples: readonly DepthSample[]): boolean {
    const before = entries.get(arn)?.numbers;
    const same =
      before !== undefined &&
      before.visible === numbers.visible &&
      before.inFlight === numbers.inFlight &&
      before.delayed === numbers.delayed &&
      before.rate === numbers.rate;
    entries.set(arn, { numbers: same ? before : numbers, samples });
    return !same;
  }

  return {
    get: (arn) => entries.get(arn)?.numbers,
    subscribe(arn, listener) {
      const own = listeners.get(arn) ?? new Set();
      listeners.set(arn, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size === 0 && listeners.get(arn) === own) listeners.delete(arn);
      };
    },
    subscribeAll(listener) {
      allListeners.add(listener);
      return () => allListeners.delete(listener);
    },
    series: (arn) => entries.get(arn)?.samples ?? NO_SAMPLES,
    write(batch) {
      const changed = new Set<string>();
      for (const { arn, visible, inFlight, delayed, at } of batch) {
        const samples = append(entries.get(arn)?.samples ?? NO_SAMPLES, { at, visible });
        if (put(arn, { visible, inFlight, delayed, at, rate: rateOf(samples, at) }, samples)) changed.add(arn);
      }
      tell(changed);
    },
    seed(histories) {
      const changed = new Set<string>();
      for (const { arn, samples } of histories) {
        const own = entries.get(arn);
        const first = own?.samples[0]?.at ?? Number.POSITIVE_INFINITY;
        const older = samples
          .map(({ at, visible }) => ({ at: Date.parse(at), visible }))
          .filter(({ at }) => at < first);
        if (!own?.numbers || older.length === 0) continue;
        const all = [...older, ...own.samples];
        entries.set(arn, { numbers: { ...own.numbers, rate: rateOf(all, own.numbers.at) }, samples: all });
        changed.add(arn);
      }
      tell(changed);
    },
    settle(now) {
      const changed = new Set<string>();
      for (const [arn, { numbers, samples }] of entries) {
        if (!numbers || numbers.rate === 0) continue;
        if (put(arn, { ...numbers, rate: rateOf(samples, now) }, samples)) changed.add(arn);
      }
      tell(changed);
    },
    clear() {
      const known = new Set(entries.keys());
      entries.clear();
      tell(known);
    },
  };
}

/** The samples with one more; those that are too old are let go, but for the last of them, which still holds. */
function append(samples: readonly DepthSample[], sample: DepthSample): readonly DepthSample[] {
  const last = samples.at(-1);
  if (last && last.at >= sample.at) return samples;
  const from = samples.findLastIndex(({ at }) => at < sample.at - SERIES_SPAN);
  return [...samples.slice(Math.max(0, from)), sample];
}
