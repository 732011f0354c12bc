import type { LookEvent, PeekInput } from '#lib/contracts/look.ts';
import { connectionPath, post } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { postStream } from '../post-stream.ts';
import { afterEvent, isUnderWay, type LookFailure, type LookState, NO_LOOK } from './look-state.ts';

/** The looks at one queue, one after the other: what the last one saw stays until the next. */
export type LookStore = {
  get(): LookState;
  subscribe(listener: () => void): () => void;
  /** Begins a look, unless one is under way. */
  begin(input: PeekInput): void;
  /** Collects no more; what was seen is then held or given back, as was asked for. */
  stop(): void;
  /** Ends a hold. */
  giveBack(): void;
  /** Closes the stream, upon which the server gives everything back. */
  leave(): void;
  /** Takes messages away that do not exist any more. */
  forget(messageIds: readonly string[]): void;
};

export function createLookStore(connection: string, queueName: string): LookStore {
  const listeners = new Set<() => void>();
  let state = NO_LOOK;
  let stream: AbortController | null = null;

  function set(next: LookState): void {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  async function run(input: PeekInput, { signal }: AbortController): Promise<void> {
    const path = connectionPath(connection, 'queues', queueName, 'peek');
    const onEvent = (event: LookEvent) => signal.aborted || set(afterEvent(state, event));
    await postStream({ path, body: input, signal, onEvent }).then(
      () => signal.aborted || set({ ...state, stage: { phase: 'over' } }),
      (error: unknown) => set(afterFailure(state, failureOf(error))),
    );
  }

  function leave(): void {
    stream?.abort();
    stream = null;
    if (isUnderWay(state)) set({ ...state, left: true, stage: { phase: 'over' } });
  }

  /** Tells the server how to go on; where it cannot be told, closing the stream ends the look too. */
  function tell(verb: 'stop' | 'release'): void {
    if (state.look === null) leave();
    else post(connectionPath(connection, 'looks', state.look, verb), {}).catch(leave);
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin(input) {
      if (isUnderWay(state)) return;
      stream = new AbortController();
      set({ ...NO_LOOK, stage: { phase: 'collecting' }, input, startedAt: Date.now() });
      void run(input, stream);
    },
    stop: () => tell('stop'),
    giveBack: () => tell('release'),
    leave,
    forget(messageIds) {
      const gone = new Set(messageIds);
      set({ ...state, messages: state.messages.filter(({ messageId }) => !gone.has(messageId)) });
    },
  };
}

/** A look that never began was refused; one that did has seen something, and says what went wrong then. */
function afterFailure(state: LookState, failure: LookFailure): LookState {
  if (state.look === null) return { ...state, stage: { phase: 'refused', failure } };
  return { ...state, failure, stage: { phase: 'over' } };
}

function failureOf(error: unknown): LookFailure {
  if (!(error instanceof ApiError)) return { code: 'internal', awsError: null, message: String(error) };
  return { code: error.code, awsError: error.awsError, message: error.detail };
}
