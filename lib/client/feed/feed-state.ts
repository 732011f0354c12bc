import { createStore } from '../store.ts';

/**
 * How the live feed fares in this tab: `connecting` · `live` · `stale`: nothing heard for a while, or the stream broke ·
 * `paused`: by the person · `hidden`: the tab is not seen, so its feed rests.
 */
export type FeedPhase = 'connecting' | 'live' | 'stale' | 'paused' | 'hidden';

/**
 * `heardAt` in ms since epoch, `null` = never. `refusal`: why the server did not open the feed at all, a sentence with
 * what to do; `null` = it did, or was not reached.
 */
export type FeedState = { phase: FeedPhase; heardAt: number | null; refusal: string | null };

export type FeedStateStore = {
  get(): FeedState;
  set(change: Partial<FeedState>): void;
  subscribe(listener: () => void): () => void;
};

export function createFeedState(): FeedStateStore {
  const { get, set, subscribe } = createStore<FeedState>({ phase: 'connecting', heardAt: null, refusal: null });
  return { get, set: (change) => set({ ...get(), ...change }), subscribe };
}
