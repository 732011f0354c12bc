import { isWeirError, type WeirError } from '#lib/server/weir-error.ts';
import type { Cadence } from './cadence.ts';
import { PASSING } from './health.ts';

/** Something that is done again and again while somebody looks. */
export type Cycle = {
  /** Begins a round if one is due and none runs. */
  tick(): void;
  /** Makes the next round due now; where one runs, another follows it, since it may have passed what changed. */
  soon(): void;
  /** When a round last came to an end that tells something: well, or refused; ms since epoch, 0 = never. */
  doneAt(): number;
};

export type CycleOptions = {
  /** Answers how many calls it took. */
  run: () => Promise<number>;
  /** Whether the service may be asked at all now. */
  mayRun: () => boolean;
  /** Whether the service is waited for: only a round can find that it is back, however long its own pause is. */
  isAwaited: () => boolean;
  ended: (error: WeirError | null) => void;
  /** Hears of what is no error of the service but a mistake of ours. */
  unexpected: (error: unknown) => void;
  cadence: Cadence;
  now: () => number;
};

/** Rounds that take long or many calls come more seldom: a round may take one twentieth of the time. */
const SHARE = 20;

export function createCycle({ run, mayRun, isAwaited, ended, unexpected, cadence, now }: CycleOptions): Cycle {
  let running = false;
  let again = false;
  let doneAt = 0;
  let dueAt = 0;

  function pauseAfter(began: number, calls: number, failure: WeirError | null): number {
    if (failure && PASSING.has(failure.code)) return cadence.retryFirst;
    const pause = Math.max(cadence.structure, calls * cadence.structurePerCall, (now() - began) * SHARE);
    return Math.min(cadence.structureMost, pause);
  }

  async function round(): Promise<void> {
    const began = now();
    let failure: WeirError | null = null;
    let calls = 0;
    try {
      calls = await run();
    } catch (error) {
      if (isWeirError(error)) failure = error;
      else unexpected(error);
    }
    running = false;
    dueAt = again ? 0 : now() + pauseAfter(began, calls, failure);
    again = false;
    if (failure === null || failure.code === 'denied') doneAt = now();
    ended(failure);
  }

  return {
    tick() {
      const isDue = isAwaited() || now() >= dueAt;
      if (running || !isDue || !mayRun()) return;
      running = true;
      void round();
    },
    soon() {
      dueAt = 0;
      again = running;
    },
    doneAt: () => doneAt,
  };
}
