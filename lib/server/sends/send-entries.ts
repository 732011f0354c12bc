import type { EntryResult } from '#lib/contracts/message.ts';
import { packBatches } from '#lib/messages/pack-batches.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import { type EntryFailure, HELD_BACK, NOT_SENT, resultOfFailedCall } from './send-failure.ts';

type SendEntries<Draft> = {
  /** Each an object of its own. */
  drafts: readonly Draft[];
  /** A group's entries are sent one after the other, each only after the one before was taken. */
  fifo: boolean;
  /** What would be refused, found before the call. */
  check: (draft: Draft) => EntryFailure | null;
  /** bytes, as AWS counts them */
  sizeOf: (draft: Draft) => number;
  /** bytes that one call takes */
  batchBytes: number;
  /** where one call takes fewer entries than a batch */
  batchEntries?: number;
  /** One call. Throws where it fails as a whole. */
  send: (batch: readonly Draft[]) => Promise<EntryResult[]>;
};

/**
 * Sends drafts in batches; one result a draft, in their order. After a call that failed as a whole nothing more is sent:
 * what throttled, denied or broke it would do so again, and the person decides.
 */
export async function sendEntries<Draft extends { groupId: string | null }>(
  input: SendEntries<Draft>,
): Promise<EntryResult[]> {
  const { drafts, check, sizeOf, batchBytes, batchEntries, send } = input;
  const results = new Map<Draft, EntryResult>();
  let stopped = false;

  async function sendBatch(batch: readonly Draft[]): Promise<void> {
    const fared = stopped ? [] : await send(batch).catch((error: unknown) => batch.map(() => failedCall(error)));
    batch.forEach((draft, index) => void results.set(draft, fared[index] ?? NOT_SENT));
  }

  function failedCall(error: unknown): EntryResult {
    if (!isWeirError(error)) throw error;
    stopped = true;
    return resultOfFailedCall(error);
  }

  for (let lanes = lanesOf(input); lanes.length > 0; ) {
    const heads = lanes.flatMap(([head]) => head ?? []);
    for (const draft of heads) {
      const failure = check(draft);
      if (failure) results.set(draft, failure);
    }
    const entries = heads.filter((draft) => !results.has(draft));
    const { batches } = packBatches({
      entries,
      sizeOf,
      maxBytes: batchBytes,
      ...(batchEntries && { maxEntries: batchEntries }),
    });
    for (const batch of batches) await sendBatch(batch.map(({ entry }) => entry));
    lanes = lanes.flatMap(([head, ...rest]) => {
      if (head && results.get(head)?.outcome === 'sent') return rest.length > 0 ? [rest] : [];
      for (const draft of rest) results.set(draft, stopped ? NOT_SENT : HELD_BACK);
      return [];
    });
  }
  return drafts.map((draft) => results.get(draft) ?? NOT_SENT);
}

/** Entries that must wait for each other stand in one lane: a FIFO queue's groups; anything else stands alone. */
function lanesOf<Draft extends { groupId: string | null }>({ drafts, fifo }: SendEntries<Draft>): Draft[][] {
  if (!fifo) return drafts.map((draft) => [draft]);
  return [...Map.groupBy(drafts, ({ groupId }) => groupId).values()];
}
