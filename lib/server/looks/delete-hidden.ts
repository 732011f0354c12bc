import { setTimeout as sleep } from 'node:timers/promises';
import { deleteMessageBatch } from '#lib/server/aws/sqs/delete-message-batch.ts';
import type { Desk } from '#lib/server/desk.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import type { Hidden } from './hidden.ts';
import type { LookedAt } from './looked-at.ts';
import { lanesOf } from './release-lanes.ts';

const TRIES = 3;
/** ms before a failed entry is tried again, each time doubled. */
const RETRY_AFTER = 100;

/** What was deleted of what is hidden, and what was not. */
export type Deletion = { deleted: Hidden[]; failed: { hidden: Hidden; code: string }[] };

/** Deletes hidden messages by their handles, in batches; deleting twice by one handle is harmless, so failures are tried again. */
export async function deleteHidden(desk: Desk, queue: LookedAt, hidden: readonly Hidden[]): Promise<Deletion> {
  const deletion: Deletion = { deleted: [], failed: [] };
  await Promise.all(
    lanesOf(hidden, queue.facts.fifo).map(async (batches) => {
      for (const batch of batches) await deleteBatch(desk, queue, batch, deletion);
    }),
  );
  return deletion;
}

async function deleteBatch(desk: Desk, { url, name }: LookedAt, batch: readonly Hidden[], into: Deletion) {
  let rest = batch;
  for (let attempt = 1; ; attempt += 1) {
    const handles = rest.map(({ handle }) => handle);
    const failures = await deleteMessageBatch({ aws: desk.aws, url, name, handles }).catch((error: unknown) => {
      const code = isWeirError(error) ? (error.awsError ?? error.code) : 'NoAnswer';
      return handles.map((_, index) => ({ index, code }));
    });
    const codes = new Map(failures.map(({ index, code }) => [index, code]));
    into.deleted.push(...rest.filter((_, index) => !codes.has(index)));
    const failed = rest.flatMap((hidden, index) => [{ hidden, code: codes.get(index) }]);
    const left = failed.filter((each): each is { hidden: Hidden; code: string } => each.code !== undefined);
    if (left.length === 0 || attempt === TRIES) {
      into.failed.push(...left);
      return;
    }
    rest = left.map(({ hidden }) => hidden);
    await sleep(RETRY_AFTER * 2 ** attempt * (0.5 + Math.random()));
  }
}
