import type { EntryResult } from '#lib/contracts/message.ts';
import { ApiError } from '../api-error.ts';
import type { Numbered } from './chunks.ts';

/** A message that was not sent, or may not have been, and why. */
export type Trouble<D> = Numbered<D> & { result: Exclude<EntryResult, { outcome: 'sent' }> };

export type JobState<D> = {
  phase: 'running' | 'stopping' | 'over';
  end: 'done' | 'stopped' | 'failed' | null;
  total: number;
  sent: number;
  /** In the order of their numbers. */
  troubles: readonly Trouble<D>[];
  /** Why it ended before its end. */
  problem: string | null;
  /** The last message's id, and its sequence number on FIFO. */
  last: { messageId: string; sequenceNumber: string | null } | null;
};

export const NO_PROGRESS: JobState<never> = {
  phase: 'running',
  end: null,
  total: 0,
  sent: 0,
  troubles: [],
  problem: null,
  last: null,
};

/** The state after one request was answered. */
export function afterChunk<D>(
  state: JobState<D>,
  chunk: readonly Numbered<D>[],
  results: readonly EntryResult[],
  fifo: boolean,
): JobState<D> {
  const fresh: Trouble<D>[] = [];
  let { sent, last } = state;
  chunk.forEach((entry, at) => {
    const result = results[at] ?? UNTOLD;
    if (result.outcome === 'sent') {
      sent += 1;
      last = result;
    } else fresh.push({ ...entry, result });
  });
  const troubles = fresh.length === 0 ? state.troubles : [...state.troubles, ...fresh].toSorted(byIndex);
  const problem = problemOf(fresh, chunk.length, fifo);
  const over = problem === null ? {} : ({ phase: 'over', end: 'failed', problem } as const);
  return { ...state, sent, last, troubles, ...over };
}

const UNTOLD: EntryResult = {
  outcome: 'ambiguous',
  code: 'no_answer',
  why: 'The answer does not say what became of it.',
};

const byIndex = (one: { index: number }, other: { index: number }) => one.index - other.index;

function problemOf(fresh: readonly Trouble<unknown>[], size: number, fifo: boolean): string | null {
  const [first] = fresh;
  if (!first) return null;
  const unsent = fresh.some(({ result }) => result.code === 'not_sent');
  if (fresh.length === size || unsent) return `Stopped: ${first.result.why}`;
  return fifo ? 'Stopped at a failure, so that nothing of its group overtakes it.' : null;
}

/** What became of a whole request that failed: one that the server refused was not sent, any other may have been. */
export function resultsOfError(size: number, error: unknown): EntryResult[] {
  const known = error instanceof ApiError ? error : null;
  const refused = known !== null && known.status >= 400 && known.status < 500;
  const code = known?.code ?? 'unreachable';
  const why = known?.detail ?? 'Weir’s own server did not answer.';
  return Array.from({ length: size }, () => ({ outcome: refused ? 'failed' : 'ambiguous', code, why }));
}
