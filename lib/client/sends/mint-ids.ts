import { mintUuid } from '#lib/messages/mint-uuid.ts';
import type { AnyDraft, SendTarget } from './send-target.ts';

/**
 * The draft with an id of its own for SQS to know duplicates by, where a FIFO queue or topic asks for one and none was
 * written. Minted once a message, so that a retry is no duplicate.
 */
export function withDeduplicationId<D extends AnyDraft>(draft: D, target: SendTarget): D {
  const byContent = target.contentBasedDeduplication === true;
  if (!target.fifo || byContent || draft.deduplicationId !== null) return draft;
  return { ...draft, deduplicationId: mintUuid() };
}
