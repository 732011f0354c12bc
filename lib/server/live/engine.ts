import type { Aws } from '#lib/server/aws/clients.ts';
import type { CapabilityBook } from '#lib/server/capabilities/capabilities.ts';
import type { Cadence } from './cadence.ts';
import { createDetails, type Details } from './details.ts';
import type { Health } from './health.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import { isReadableHere } from './queues.ts';
import type { ReadQueue } from './read-queue.ts';
import type { QueueRecord } from './records.ts';
import { createScans } from './scans.ts';
import type { State } from './state.ts';
import type { Watchers } from './watchers.ts';

/** Everything that asks AWS by itself: structure, numbers and details, each at its own pace. */
export type Engine = {
  /** Begins what is due. */
  tick(): void;
  /** Makes structure and what is looked at due now. */
  soon(): void;
  /** Nobody looks any more. */
  rest(): void;
  /** Somebody looks again after nobody did: what is known is old. */
  woke(): void;
  /** Whether every list was read once, and every queue in them. */
  discovered(): boolean;
  /** The same, since the last waking. */
  fresh(): boolean;
  numbers: Numbers;
  details: Details;
};

export type EngineOptions = {
  aws: Aws;
  state: State;
  health: Health;
  watchers: Watchers;
  read: ReadQueue;
  /** What the server can do: asked before SNS is read. */
  capabilities: CapabilityBook;
  cadence: Cadence;
  now: () => number;
  unexpected: (error: unknown) => void;
  /** Hears that everything was read once. */
  settled: () => void;
};

export function createEngine(options: EngineOptions): Engine {
  const { state, now, settled, capabilities } = options;
  const scans = createScans({ ...options, paged, known: () => capabilities.known() !== null });
  const numbers = createNumbers({ ...options, drained });
  const details = createDetails(options);
  let discovered = false;
  let fresh = false;
  let awake = false;
  let wokeAt = 0;

  function paged(): void {
    if (!awake) return;
    numbers.found();
    numbers.pump();
  }

  function isReadSinceWaking({ queue, counts }: QueueRecord): boolean {
    const { access } = queue;
    if (counts.at >= wokeAt && !counts.busy) return true;
    return ('at' in access && Date.parse(access.at) >= wokeAt) || !isReadableHere(state, queue.arn);
  }

  function check(): void {
    fresh ||=
      scans.every((scan) => scan.absent() || scan.doneAt() >= wokeAt) &&
      [...state.queues.values()].every(isReadSinceWaking);
    discovered ||= fresh;
  }

  /** The first answer waits for this moment, not for the tick after it. */
  function drained(): void {
    if (fresh || !awake) return;
    paged();
    check();
    if (fresh) settled();
  }

  return {
    tick() {
      void capabilities.ask();
      for (const scan of scans) scan.tick();
      numbers.pump();
      check();
      details.pump({ selectedOnly: !discovered });
    },
    soon() {
      for (const scan of scans) scan.soon();
      numbers.soon();
      details.soon();
    },
    rest() {
      awake = false;
      numbers.rest();
    },
    woke() {
      awake = true;
      fresh = false;
      wokeAt = now();
      for (const scan of scans) scan.soon();
      for (const { counts } of state.queues.values()) counts.at = 0;
      numbers.found();
    },
    discovered: () => discovered,
    fresh: () => fresh,
    numbers,
    details,
  };
}
