import { changeMessageVisibilityBatch } from '#lib/server/aws/sqs/change-message-visibility-batch.ts';
import type { Desk } from '#lib/server/desk.ts';
import type { Hidden } from './hidden.ts';
import type { LookedAt } from './looked-at.ts';
import { lanesOf } from './release-lanes.ts';
import type { Tally } from './tally.ts';

/** ms before the leases end that holding does: giving back after that would meddle with what consumers received. */
const SPARE = 1_000;

type ExtendInput = {
  desk: Desk;
  queue: LookedAt;
  tally: Tally;
  hidden: Map<string, Hidden>;
  seconds: number;
};

/**
 * Hides everything for `seconds` from now, in one go, and answers when holding ends (ms since epoch), a moment before
 * SQS would end it. What could not be extended keeps the lease of its receive, and ends the hold with it. Never throws.
 */
export async function extendLease({ desk, queue, tally, hidden, seconds }: ExtendInput): Promise<number> {
  const { aws, now } = desk;
  const { url, name, facts } = queue;
  const lanes = lanesOf([...hidden.values()], facts.fifo);
  await Promise.all(
    lanes.map(async (batches) => {
      for (const batch of batches) {
        tally.asked();
        const handles = batch.map(({ handle }) => handle);
        const until = now() + seconds * 1000;
        const failures = await changeMessageVisibilityBatch({ aws, url, name, handles, visibility: seconds }).catch(
          () => batch.map((_, index) => ({ index })),
        );
        const failed = new Set(failures.map(({ index }) => index));
        for (const [index, entry] of batch.entries()) if (!failed.has(index)) entry.until = until;
      }
    }),
  );
  return Math.min(...[...hidden.values()].map(({ until }) => until)) - SPARE;
}
