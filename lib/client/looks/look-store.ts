import type { LookEvent, PeekInput } from '#lib/contracts/look.ts';
import { connectionPath, post } from '../api.ts';
import { postStream } from '../post-stream.ts';
import { createStore } from '../store.ts';
import { lookFailure } from './look-failure.ts';
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
  const { get, set, subscribe } = createStore<LookState>(NO_LOOK);
  let stream: AbortController | null = null;

  async function run(input: PeekInput, { signal }: AbortController): Promise<void> {
    const path = connectionPath(connection, 'queues', queueName, 'peek');
    const onEvent = (event: LookEvent) => signal.aborted || set(afterEvent(get(), event));
    await postStream({ path, body: input, signal, onEvent }).then(
      () => signal.aborted || set({ ...get(), stage: { phase: 'over' } }),
      (error: unknown) => set(afterFailure(get(), lookFailure(error))),
    );
  }

  function leave(): void {
    stream?.abort();
    stream = null;
    if (isUnderWay(get())) set({ ...get(), left: true, stage: { phase: 'over' } });
  }

  /** Tells the server how to go on; where it cannot be told, closing the stream ends the look too. */
  function tell(verb: 'stop' | 'release'): void {
    const { look } = get();
    if (look === null) leave();
    else post(connectionPath(connection, 'looks', look, verb), {}).catch(leave);
  }

  return {
    get,
    subscribe,
    begin(input) {
      if (isUnderWay(get())) return;
      stream = new AbortController();
      set({ ...NO_LOOK, stage: { phase: 'collecting' }, input, startedAt: Date.now() });
      void run(input, stream);
    },
    stop: () => tell('stop'),
    giveBack: () => tell('release'),
    leave,
    forget(messageIds) {
      const gone = new Set(messageIds);
      set({ ...get(), messages: get().messages.filter(({ messageId }) => !gone.has(messageId)) });
    },
  };
}

/** A look that never began was refused; one that did has seen something, and says what went wrong then. */
function afterFailure(state: LookState, failure: LookFailure): LookState {
  if (state.look === null) return { ...state, stage: { phase: 'refused', failure } };
  return { ...state, failure, stage: { phase: 'over' } };
}
