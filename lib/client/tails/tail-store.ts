import { lookFailure } from '#lib/client/looks/look-failure.ts';
import { postStream } from '#lib/client/post-stream.ts';
import type { LookEvent, TailInput } from '#lib/contracts/look.ts';
import { connectionPath, post } from '../api.ts';
import { createStore } from '../store.ts';
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
  const { get, set, subscribe } = createStore<TailState>(NO_TAIL);
  let stream: AbortController | null = null;

  async function run(input: TailInput, { signal }: AbortController): Promise<void> {
    const path = connectionPath(connection, 'topics', topicName, 'tail');
    const onEvent = (event: LookEvent) => signal.aborted || set(afterEvent(get(), event));
    await postStream({ path, body: input, signal, onEvent }).then(
      () => signal.aborted || set({ ...get(), phase: 'over' }),
      (error: unknown) =>
        set({ ...get(), failure: lookFailure(error), phase: get().look === null ? 'refused' : 'over' }),
    );
  }

  function leave(): void {
    stream?.abort();
    stream = null;
    if (isTailing(get())) set({ ...get(), left: true, phase: 'over' });
  }

  return {
    get,
    subscribe,
    begin(input) {
      if (isTailing(get())) return;
      stream = new AbortController();
      set({ ...NO_TAIL, phase: 'placing', startedAt: Date.now() });
      void run(input, stream);
    },
    stop() {
      const { look } = get();
      if (look === null) return leave();
      set({ ...get(), phase: 'ending' });
      post(connectionPath(connection, 'tails', look, 'stop'), {}).catch(leave);
    },
    leave,
  };
}
