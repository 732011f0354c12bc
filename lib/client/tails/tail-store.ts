import { ApiError } from '#lib/client/api-error.ts';
import type { LookFailure } from '#lib/client/looks/look-state.ts';
import { postStream } from '#lib/client/post-stream.ts';
import type { LookEvent, TailInput } from '#lib/contracts/look.ts';
import { connectionPath, post } from '../api.ts';
import { afterEvent, isTailing, NO_TAIL, type TailState } from './tail-state.ts';

/** The tails of one topic, one after the other: what the last one saw stays until the next. */
export type TailStore = {
  get(): TailState;
  subscribe(listener: () => void): () => void;
  /** Begins a tail, unless one is under way. */
  begin(input: TailInput): void;
  /** Takes the tap away, and hears what is left of it. */
  stop(): void;
  /** Closes the stream, upon which the server takes the tap away. */
  leave(): void;
};

export function createTailStore(connection: string, topicName: string): TailStore {
  const listeners = new Set<() => void>();
  let state = NO_TAIL;
  let stream: AbortController | null = null;

  function set(next: TailState): void {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  async function run(input: TailInput, { signal }: AbortController): Promise<void> {
    const path = connectionPath(connection, 'topics', topicName, 'tail');
    const onEvent = (event: LookEvent) => signal.aborted || set(afterEvent(state, event));
    await postStream({ path, body: input, signal, onEvent }).then(
      () => signal.aborted || set({ ...state, phase: 'over' }),
      (error: unknown) => set({ ...state, failure: failureOf(error), phase: state.look === null ? 'refused' : 'over' }),
    );
  }

  function leave(): void {
    stream?.abort();
    stream = null;
    if (isTailing(state)) set({ ...state, left: true, phase: 'over' });
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin(input) {
      if (isTailing(state)) return;
      stream = new AbortController();
      set({ ...NO_TAIL, phase: 'placing', startedAt: Date.now() });
      void run(input, stream);
    },
    stop() {
      if (state.look === null) return leave();
      set({ ...state, phase: 'ending' });
      post(connectionPath(connection, 'tails', state.look, 'stop'), {}).catch(leave);
    },
    leave,
  };
}

function failureOf(error: unknown): LookFailure {
  if (!(error instanceof ApiError)) return { code: 'internal', awsError: null, message: String(error) };
  return { code: error.code, awsError: error.awsError, message: error.detail };
}
