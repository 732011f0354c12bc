import type { EntryResult } from '#lib/contracts/message.ts';
import { createStore } from '../store.ts';
import { createChunks } from './chunks.ts';
import { afterChunk, type JobState, NO_PROGRESS, resultsOfError, type Trouble } from './job-state.ts';

type SendJobOptions<D> = {
  /** Made as they are needed; a template's moment is the moment of sending. */
  entries: Iterable<D> | AsyncIterable<D>;
  total: number;
  /** Messages a second; `null` = as fast as they are taken. */
  perSecond: number | null;
  /** A failure stops the job: what comes after in its group must not overtake it. */
  fifo: boolean;
  send: (entries: readonly D[]) => Promise<EntryResult[]>;
};

/** Sends many messages, request by request. */
export type SendJob<D> = {
  get(): JobState<D>;
  subscribe(listener: () => void): () => void;
  /** Sends no further request; the one under way is waited for. */
  stop(): void;
  /** Sends again what failed, those without an answer only if asked to, and then what a stop left. */
  again(options: { ambiguous: boolean }): void;
};

/** Starts to send. It stops by itself where a request is refused as a whole. */
export function startSendJob<D>({ entries, total, perSecond, fifo, send }: SendJobOptions<D>): SendJob<D> {
  const { get, set, subscribe } = createStore<JobState<D>>({ ...NO_PROGRESS, total });
  const chunks = createChunks(entries, { perSecond, fifo });
  let wake = () => {};

  const stopping = () => get().phase === 'stopping';

  async function run(): Promise<void> {
    const startedAt = Date.now();
    let due = 0;
    while (get().phase !== 'over') {
      await pause(startedAt + due - Date.now());
      if (stopping()) return set({ ...get(), phase: 'over', end: 'stopped' });
      const chunk = await chunks.next();
      if (chunk.length === 0) return set({ ...get(), phase: 'over', end: 'done' });
      if (perSecond !== null) due += (chunk.length / perSecond) * 1000;
      const drafts = chunk.map(({ draft }) => draft);
      const results = await send(drafts).catch((error: unknown) => resultsOfError(drafts.length, error));
      set(afterChunk(get(), chunk, results, fifo));
    }
  }

  /** A stop need not wait for it. */
  function pause(ms: number): Promise<void> {
    if (ms <= 0 || stopping()) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  function fail(error: unknown): void {
    set({ ...get(), phase: 'over', end: 'failed', problem: error instanceof Error ? error.message : String(error) });
  }

  run().catch(fail);
  return {
    get,
    subscribe,
    stop() {
      if (get().phase !== 'running') return;
      set({ ...get(), phase: 'stopping' });
      wake();
    },
    again({ ambiguous }) {
      if (get().phase !== 'over') return;
      const retried = ({ result }: Trouble<D>) => isRetryable(result, ambiguous);
      chunks.putBack(get().troubles.filter(retried));
      const troubles = get().troubles.filter((trouble) => !retried(trouble));
      set({ ...get(), phase: 'running', end: null, problem: null, troubles });
      run().catch(fail);
    },
  };
}

/** What was stored altered must not be sent a second time without a look at it. */
export function isRetryable(result: EntryResult, ambiguous: boolean): boolean {
  if (result.outcome === 'ambiguous') return ambiguous;
  return result.outcome === 'failed' && result.code !== 'md5_mismatch';
}
