'use client';

import { useSyncExternalStore } from 'react';
import type { FeedState, FeedStateStore } from '#lib/client/feed/feed-state.ts';

export function useFeedState(store: FeedStateStore): FeedState {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
