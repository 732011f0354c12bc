import { setTimeout as sleep } from 'node:timers/promises';
import { changeMessageVisibilityBatch } from '#lib/server/aws/sqs/change-message-visibility-batch.ts';
import type { Desk } from '#lib/server/desk.ts';
import type { Hidden } from './hidden.ts';
import type { LookedAt } from './looked-at.ts';
import { lanesOf } from './release-lanes.ts';
import type { Tally } from './tally.ts';

/** ms before a failed entry is tried again, each time doubled. */
const RETRY_AFTER = 100;
const TRIES = 5;
/** Nothing is hidden by this handle any more, so nothing has to be given back. */
const NOT_HIDDEN = new Set(['MessageNotInflight', 'AWS.SimpleQueueService.MessageNotInflight']);

export type GivenBack = {
  returned: number;
  failed: number;
  /** ms since epoch, when the last of what failed comes back by itself; `null` = nothing failed. */
  latest: number | null;
};

type GiveBackInput = { desk: Desk; queue: LookedAt; tally: Tally; hidden: readonly Hidden[] };

/**
 * Makes messages visible again, in batches, several at a time; what fails is tried again while it is hidden. What still
 * fails comes back by itself when its lease ends. Never throws.
 */
export async function giveBack({ desk, queue, tally, hidden }: GiveBackInput): Promise<GivenBack> {
  const left: Hidden[] = [];
  const lanes = lanesOf(hidden, queue.facts.fifo);
  await Promise.all(
    lanes.map(async (batches) => {
      for (const batch of batches) left.push(...(await giveBackBatch({ desk, queue, tally, hidden: batch })));
    }),
  );
  const latest = left.length > 0 ? Math.max(...left.map(({ until }) => until)) : null;
  return { returned: hidden.length - left.length, failed: left.length, latest };
}

/** Answers what is still hidden after all tries. */
async function giveBackBatch({ desk, queue, tally, hidden }: GiveBackInput): Promise<readonly Hidden[]> {
  const { aws, now } = desk;
  const { url, name } = queue;
  let rest = hidden.filter(({ until }) => until > now());
  for (let attempt = 0; rest.length > 0; attempt += 1) {
    tally.asked();
    const handles = rest.map(({ handle }) => handle);
    const failures = await changeMessageVisibilityBatch({ aws, url, name, handles, visibility: 0 }).catch(() =>
      handles.map((_, index) => ({ index, code: 'NoAnswer' })),
    );
    const failed = new Set(failures.filter(({ code }) => !NOT_HIDDEN.has(code)).map(({ index }) => index));
    rest = rest.filter((_, index) => failed.has(index));
    if (attempt + 1 >= TRIES) return rest;
    if (rest.length > 0) await sleep(RETRY_AFTER * 2 ** attempt * (0.5 + Math.random()));
    rest = rest.filter(({ until }) => until > now());
  }
  return [];
}
