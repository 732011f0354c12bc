'use client';

import { useQueryStates } from 'nuqs';
import { screenState } from '#lib/client/url-state.ts';

/** What of the screen is in the URL, and the one way to change it. */
export function useScreenState() {
  return useQueryStates(screenState);
}
