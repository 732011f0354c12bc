/** ms between two purges of a queue (SQS API reference, PurgeQueue). */
const BETWEEN_PURGES = 60_000;

/** Remembers when queues were purged through this server. */
export type PurgeClock = {
  note(arn: string): void;
  /** ISO 8601 of the last purge in the past 60 s; `null` = none. */
  lastOf(arn: string): string | null;
  /** ms until SQS takes the next; 0 = now. */
  left(arn: string): number;
};

export function createPurgeClock(now: () => number): PurgeClock {
  const purged = new Map<string, number>();
  const left = (arn: string) => Math.max(0, (purged.get(arn) ?? Number.NEGATIVE_INFINITY) + BETWEEN_PURGES - now());
  return {
    note: (arn) => void purged.set(arn, now()),
    lastOf(arn) {
      const at = purged.get(arn);
      return at === undefined || left(arn) === 0 ? null : new Date(at).toISOString();
    },
    left,
  };
}
