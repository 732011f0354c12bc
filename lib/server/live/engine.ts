import type { Aws } from '#lib/server/aws/clients.ts';
import type { Cadence } from './cadence.ts';
import { createDetails, type Details } from './details.ts';
import type { Health } from './health.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import { isReadableHere } from './queues.ts';
import type { ReadQueue } from './read-queue.ts';
import { createScans } from './scans.ts';
import type { State } from './state.ts';
import type { Watchers } from './watchers.ts';

/** Everything that asks AWS by itself: structure, numbers and details, each at its own pace. */
export type Engine = {
  /** Begins what is due. */
  tick(): void;
  /** Makes structure and what is looked at due now. */
  soon(): void;
  /** Whether every list was read once, and every queue in them. */
  discovered(): boolean;
  numbers: Numbers;
  details: Details;
};

export type EngineOptions = {
  aws: Aws;
  state: State;
  health: Health;
  watchers: Watchers;
  read: ReadQueue;
  cadence: Cadence;
  now: () => number;
  unexpected: (error: unknown) => void;
  /** Hears that everything was read once. */
  settled: () => void;
};

export function createEngine(options: EngineOptions): Engine {
  const { state, settled } = options;
  const scans = createScans({ ...options, paged });
  const numbers = createNumbers({ ...options, drained });
  const details = createDetails(options);
  let discovered = false;

  function paged(): void {
    numbers.found();
    numbers.pump();
  }

  function isDiscovered(): boolean {
    if (!scans.every((scan) => scan.done())) return false;
    return [...state.queues].every(
      ([arn, { counts, queue }]) =>
        (counts.at > 0 && !counts.busy) || queue.access.state !== 'unread' || !isReadableHere(state, arn),
    );
  }

  /** The first answer waits for this moment, not for the tick after it. */
  function drained(): void {
    if (discovered) return;
    paged();
    discovered = isDiscovered();
    if (discovered) settled();
  }

  return {
    tick() {
      for (const scan of scans) scan.tick();
      numbers.pump();
      discovered ||= isDiscovered();
      details.pump({ selectedOnly: !discovered });
    },
    soon() {
      for (const scan of scans) scan.soon();
      numbers.soon();
      details.soon();
    },
    discovered: () => discovered,
    numbers,
    details,
  };
}
