import type { WholeMessage } from '#lib/contracts/message.ts';
import type { Desk } from '#lib/server/desk.ts';
import { collect } from './collect.ts';
import type { Hidden } from './hidden.ts';
import type { LookedAt } from './looked-at.ts';
import { createTally } from './tally.ts';

/** messages that are received at most to find some again. */
const MOST_SEARCHED = 1000;

/** What finding messages again brought; all of it is hidden, to be deleted or given back. */
export type FoundAgain = { found: Hidden[]; others: Hidden[] };

type FindInput = {
  desk: Desk;
  queue: LookedAt;
  wanted: ReadonlySet<string>;
  /** Hears what was received: each costs a receive. */
  saw: (messages: WholeMessage[]) => void;
};

/**
 * Receives until all that is wanted came, or as a look would end: SQS knows no other way to a message than receiving it.
 * Never throws; a search that fails answers what it found before.
 */
export async function findAgain({ desk, queue, wanted, saw }: FindInput): Promise<FoundAgain> {
  const hidden = new Map<string, Hidden>();
  const stop = new AbortController();
  await collect({
    desk,
    queue,
    input: { count: MOST_SEARCHED, hold: 0, wait: 0, insist: false },
    tally: createTally(desk.now),
    hidden,
    stop: stop.signal,
    saw(messages) {
      saw(messages);
      if ([...wanted].every((messageId) => hidden.has(messageId))) stop.abort();
    },
  });
  const all = [...hidden.values()];
  return {
    found: all.filter(({ messageId }) => wanted.has(messageId)),
    others: all.filter(({ messageId }) => !wanted.has(messageId)),
  };
}
