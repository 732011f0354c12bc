import type { QueueNumbers } from '#lib/topology/model.ts';

/**
 * When a queue's counts were last known to hold, in ms since epoch; `null` = not read yet. The feed sends only what
 * changed, so a queue that stands still is known best by the reading of its details.
 */
export function countsReadAt(numbers: QueueNumbers | undefined, countedAt: string | null | undefined): number | null {
  if (!numbers) return null;
  return countedAt ? Math.max(numbers.at, Date.parse(countedAt)) : numbers.at;
}
