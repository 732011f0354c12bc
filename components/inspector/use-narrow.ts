'use client';

import { useSyncExternalStore } from 'react';

/** Under 1,000 px the inspector covers the map instead of standing beside it. */
const NARROW = '(max-width: 999px)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the window is too narrow for a panel beside the map. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
}
