import { isWeirError, type WeirError } from '#lib/server/weir-error.ts';
import type { Cadence } from './cadence.ts';

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
  run: () => Promise<void>;
  /** Whether the service may be asked at all now. */
  mayRun: () => boolean;
  ended: (error: WeirError | null) => void;
  /** Hears of what is no error of the service but a mistake of ours. */
  unexpected: (error: unknown) => void;
  cadence: Cadence;
  now: () => number;
};

/** Rounds that take long come more seldom: a round may take one twentieth of the time. */
const SHARE = 20;
/** Failures that pass by themselves: tried again as soon as the service may be asked. */
const PASSING: ReadonlySet<string> = new Set(['unreachable', 'unauthenticated', 'throttled']);

export function createCycle({ run, mayRun, ended, unexpected, cadence, now }: CycleOptions): Cycle {
  let running = false;
  let again = false;
  let doneAt = 0;
  let dueAt = 0;

  function pauseAfter(began: number, failure: WeirError | null): number {
    if (failure && PASSING.has(failure.code)) return cadence.retryFirst;
    return Math.min(cadence.structureMost, Math.max(cadence.structure, (now() - began) * SHARE));
  }

  async function round(): Promise<void> {
    const began = now();
    let failure: WeirError | null = null;
    try {
      await run();
    } catch (error) {
      if (isWeirError(error)) failure = error;
      else unexpected(error);
    }
    running = false;
    dueAt = again ? 0 : now() + pauseAfter(began, failure);
    again = false;
    if (failure === null || failure.code === 'denied') doneAt = now();
    ended(failure);
  }

  return {
    tick() {
      if (running || now() < dueAt || !mayRun()) return;
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
