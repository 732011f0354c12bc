import { mintUuid } from '#lib/messages/mint-uuid.ts';
import type { AnyDraft, SendTarget } from './send-target.ts';

/**
 * The draft with just the ids that its target takes. Where a FIFO queue or topic asks for an id to know duplicates by
 * and none was written, it is minted, once a message, so that a retry is no duplicate.
 */
export function fitDraft<D extends AnyDraft>(draft: D, { fifo, contentBasedDeduplication }: SendTarget): D {
  if (!fifo) return { ...draft, deduplicationId: null };
  const { deduplicationId } = draft;
  const minted = contentBasedDeduplication === true ? null : mintUuid();
  const fitted = { ...draft, deduplicationId: deduplicationId ?? minted };
  return 'delaySeconds' in fitted ? { ...fitted, delaySeconds: null } : fitted;
}
