'use client';

import { formatAge } from '#lib/format/duration.ts';
import { useNow } from './use-now.ts';

/** How long ago something was read, growing by the second: `3 s ago`. `at` in ms since epoch. */
export function Age({ at }: { at: number }) {
  const now = useNow();
  return <>{formatAge(now - at)}</>;
}
