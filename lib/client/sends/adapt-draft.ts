import type { MessageDraft } from '#lib/contracts/message.ts';
import { mintUuid } from '#lib/messages/mint-uuid.ts';
import type { AnyDraft, SendTarget } from './send-target.ts';

/**
 * A message that was somewhere before, as one that this queue, topic or device can take. Its deduplication id is left: within
 * five minutes SQS would answer it as sent and store nothing, so on FIFO it gets a fresh one.
 */
export function adaptDraft(draft: MessageDraft, { kind, fifo }: SendTarget): AnyDraft {
  const { body, attributes, groupId, delaySeconds, traceHeader } = draft;
  const common = { body, attributes, groupId, deduplicationId: fifo ? mintUuid() : null };
  if (kind === 'device') return { ...common, groupId: null, subject: null, perProtocol: null };
  if (kind === 'topic') return { ...common, subject: null, perProtocol: null };
  return { ...common, delaySeconds: fifo ? null : delaySeconds, traceHeader };
}
