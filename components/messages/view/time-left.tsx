'use client';

import { useNow } from '#components/numbers/use-now.ts';
import { formatDuration } from '#lib/format/duration.ts';

/** How long something still stands, shrinking by the second. `until` in ms since epoch. */
export function TimeLeft({ until }: { until: number }) {
  const left = (until - useNow()) / 1000;
  return <>{left <= 0 ? 'any moment' : formatDuration(left)}</>;
}
