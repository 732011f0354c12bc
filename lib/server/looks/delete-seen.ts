import type { DeleteSeenOutput } from '#lib/contracts/look.ts';
import type { WholeMessage } from '#lib/contracts/message.ts';
import { lookRisk } from '#lib/messages/look-risk.ts';
import type { Desk } from '#lib/server/desk.ts';
import { type Deletion, deleteHidden } from './delete-hidden.ts';
import { findAgain } from './find-again.ts';
import { giveBack } from './give-back.ts';
import { type Hidden, isAlive } from './hidden.ts';
import type { LookedAt } from './looked-at.ts';
import type { RunningLook } from './running-looks.ts';
import { createTally } from './tally.ts';

type Failure = DeleteSeenOutput['failed'][number];

export type DeleteSeenOptions = {
  desk: Desk;
  queue: LookedAt;
  messageIds: readonly string[];
  /** While it is under way: what it hides can be deleted by its handle, and is taken out. */
  look: RunningLook | null;
  /** Hears what finding again received. */
  saw: (messages: WholeMessage[]) => void;
  /** Keeps looks away from the queue; answers the way out. Throws while one collects. */
  claim: () => () => void;
};

/**
 * Deletes messages that a look saw: by their handles while these live, else they are found again by id, and what else
 * comes then is given back. On a FIFO queue nothing can be deleted without being hidden, so there it is the same.
 * Errors: `conflict` while a look collects from the queue and some would have to be found again.
 */
export async function deleteSeen(options: DeleteSeenOptions): Promise<DeleteSeenOutput> {
  const { desk, queue, messageIds, look } = options;
  const alive = messageIds
    .flatMap((messageId) => look?.hidden.get(messageId) ?? [])
    .filter((each) => isAlive(each, desk.now()));
  const isFound = new Set(alive.map(({ messageId }) => messageId));
  const lost = messageIds.filter((messageId) => !isFound.has(messageId));
  const leave = lost.length > 0 ? options.claim() : () => {};
  try {
    for (const { messageId } of alive) look?.hidden.delete(messageId);
    const first = await deleteHidden(desk, queue, alive);
    await handBack(options, first.failed);
    const again = lost.length > 0 ? await deleteLost(options, new Set(lost)) : NOTHING;
    return {
      deleted: [...first.deleted, ...again.deleted].map(({ messageId }) => messageId),
      foundAgain: again.deleted.length,
      failed: [...first.failed.map(failureOf), ...again.failures],
    };
  } finally {
    leave();
  }
}

/** What could not be deleted is still to be given back: by the look, or, where that is over, at once. */
async function handBack({ desk, queue, look }: DeleteSeenOptions, failed: Deletion['failed']): Promise<void> {
  if (!look?.holds) return release(desk, queue, failed);
  for (const { hidden } of failed) look.hidden.set(hidden.messageId, hidden);
}

type DeletedAgain = { deleted: Hidden[]; failures: Failure[] };
const NOTHING: DeletedAgain = { deleted: [], failures: [] };

/** Finds and deletes; what must not be received for it, and what is not found, is told as failed. */
async function deleteLost({ desk, queue, saw }: DeleteSeenOptions, wanted: Set<string>): Promise<DeletedAgain> {
  const { verdict, sentence } = lookRisk(queue.facts, { count: wanted.size, hold: 0, now: desk.now() });
  if (verdict === 'refused') {
    const why = `It would have to be received again to be deleted. ${sentence} Look, insist and hold; then delete.`;
    return { deleted: [], failures: [...wanted].map((messageId) => ({ messageId, code: 'LastReceive', why })) };
  }
  const { found, others: rest } = await findAgain({ desk, queue, wanted, saw });
  const others = rest.map((hidden) => ({ hidden }));
  const [{ deleted, failed }] = await Promise.all([deleteHidden(desk, queue, found), release(desk, queue, others)]);
  await release(desk, queue, failed);
  for (const { messageId } of found) wanted.delete(messageId);
  const why = `It was not among the ${found.length + others.length} messages received: a consumer may hold it, or it is gone.`;
  const missing = [...wanted].map((messageId) => ({ messageId, code: 'NotFoundAgain', why }));
  return { deleted, failures: [...failed.map(failureOf), ...missing] };
}

async function release(desk: Desk, queue: LookedAt, entries: readonly { hidden: Hidden }[]): Promise<void> {
  const hidden = entries.map((entry) => entry.hidden);
  await giveBack({ desk, queue, hidden, tally: createTally(desk.now) });
}

function failureOf({ hidden: { messageId }, code }: Deletion['failed'][number]): Failure {
  const why =
    code === 'NoAnswer' || code === 'unreachable'
      ? 'SQS did not answer: it may have been deleted.'
      : `SQS refused to delete it (${code}).`;
  return { messageId, code, why };
}
