'use client';

import { useMemo, useSyncExternalStore } from 'react';
import type { FeedState, FeedStateStore } from '#lib/client/feed/feed-state.ts';

export function useFeedState(store: FeedStateStore): FeedState {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}

/** Those of several, in their order. Give the same array as long as it holds the same. */
export function useFeedStates(stores: readonly FeedStateStore[]): readonly FeedState[] {
  const { subscribe, get } = useMemo(() => together(stores), [stores]);
  return useSyncExternalStore(subscribe, get, get);
}

function together(stores: readonly FeedStateStore[]) {
  let last: readonly FeedState[] = [];
  return {
    subscribe(listener: () => void) {
      const ways = stores.map((store) => store.subscribe(listener));
      return () => ways.forEach((leave) => void leave());
    },
    get() {
      const states = stores.map((store) => store.get());
      if (states.some((state, i) => state !== last[i])) last = states;
      return last;
    },
  };
}
