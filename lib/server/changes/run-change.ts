import type { Change, Check, StepState } from '#lib/contracts/change.ts';
import type { PlanStep } from '#lib/contracts/plan.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import type { JournalLine } from './journal-line.ts';
import { afterLine } from './journal-line.ts';

/** A change under way. */
export type RunningChange = {
  change(): Change;
  /** Hears whenever something of it is new; answers the way out. */
  listen(listener: () => void): () => void;
  /** Lets the step that runs end, and begins no other. */
  stop(): void;
  ended: Promise<void>;
};

type Run = {
  change: Change;
  /** Sends a step's call, once. */
  send: (step: PlanStep) => Promise<void>;
  /** Once no further call is sent: makes the picture right, and looks at what was done. */
  settle: (change: Change) => Promise<Check[]>;
  /** Resolves when the line is written down. */
  write: (line: JournalLine) => Promise<void>;
  /** Hears of what is no error of AWS but a mistake of ours. */
  unexpected: (error: unknown) => void;
  now: () => number;
};

/** Works a change off, step by step; each is written down before AWS is called, and after. It never throws. */
export function runChange({ change: begun, send, settle, write, unexpected, now }: Run): RunningChange {
  const { id } = begun;
  const listeners = new Set<() => void>();
  let change = begun;
  let stopped = false;

  async function tell(line: JournalLine): Promise<void> {
    change = afterLine(change, line) ?? change;
    const written = write(line);
    for (const listener of listeners) listener();
    await written;
  }

  async function work(): Promise<Change['outcome']> {
    for (const [at, { step }] of begun.steps.entries()) {
      if (stopped) return 'stopped';
      await tell({ line: 'step', id, step: at, state: { state: 'running' } });
      const state = await send(step).then(
        (): StepState => ({ state: 'done' }),
        (error: unknown) => {
          if (!isWeirError(error)) unexpected(error);
          return failed(error);
        },
      );
      await tell({ line: 'step', id, step: at, state });
      if (state.state === 'failed') return 'failed';
    }
    return 'done';
  }

  async function run(): Promise<void> {
    await tell({ line: 'begun', change: begun });
    const outcome = await work();
    const checks = await settle({ ...change, outcome });
    await tell({ line: 'ended', id, endedAt: new Date(now()).toISOString(), outcome, checks });
  }

  return {
    change: () => change,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      stopped = true;
    },
    ended: run(),
  };
}

/** No connection was made: nothing can have been done. */
const NEVER_SENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;

function failed(error: unknown): StepState {
  if (!isWeirError(error)) return { state: 'failed', unsure: true, words: 'Weir failed; the cause is in its log.' };
  const unsure = error.code === 'unreachable' && !NEVER_SENT.test(error.awsError ?? '');
  return { state: 'failed', unsure, words: error.message };
}
