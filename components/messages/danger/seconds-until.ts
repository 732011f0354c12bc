/** seconds between two purges of a queue (SQS API reference, PurgeQueue). */
const BETWEEN_PURGES = 60;

/** Whole seconds until a moment, rounded up; 0 = it is past. `now` in ms since epoch. */
export function secondsUntil(instant: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(instant) - now) / 1000));
}

/** Seconds until SQS takes the next purge; 0 = now. */
export function untilNextPurge(purgedAt: string | null, now: number): number {
  if (purgedAt === null) return 0;
  return secondsUntil(new Date(Date.parse(purgedAt) + BETWEEN_PURGES * 1000).toISOString(), now);
}
