import { SendMessageBatchCommand, type SendMessageBatchRequestEntry } from '@aws-sdk/client-sqs';
import type { EntryResult, MessageDraft } from '#lib/contracts/message.ts';
import { batchResults, entryId } from '../batch-results.ts';
import { type Ask, call } from '../call.ts';
import { messageAttributeValues } from '../message-attribute-values.ts';
import { isStoredAsSent } from './send-message-batch-md5.ts';

type Input = Ask & {
  url: string;
  name: string;
  /** At most 10, and 1 MiB together. */
  drafts: readonly MessageDraft[];
};

/**
 * Sends up to ten messages, once; what failed of them is told entry by entry.
 * Errors, of the call as a whole: `not_found`, `denied`, `invalid_input`, `throttled`, `unreachable` (it may have been done).
 */
export async function sendMessageBatch({
  aws,
  urgency = 'selected',
  url,
  name,
  drafts,
}: Input): Promise<EntryResult[]> {
  const answer = await call({
    aws,
    urgency,
    service: 'sqs',
    action: 'SendMessageBatch',
    resource: `queue ${name}`,
    once: true,
    send: () => aws.sqs.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: drafts.map(requestEntry) })),
  });
  return batchResults(drafts.length, answer, (stored, index) => {
    const draft = drafts[index];
    return draft && isStoredAsSent(draft, stored)
      ? { outcome: 'sent', messageId: stored.MessageId ?? '', sequenceNumber: stored.SequenceNumber ?? null }
      : { outcome: 'failed', code: 'md5_mismatch', why: 'SQS stored it, but its MD5 is not that of what was sent.' };
  });
}

function requestEntry(draft: MessageDraft, index: number): SendMessageBatchRequestEntry {
  const { body, attributes, delaySeconds, groupId, deduplicationId, traceHeader } = draft;
  return {
    Id: entryId(index),
    MessageBody: body,
    MessageAttributes: messageAttributeValues(attributes),
    ...(delaySeconds !== null && { DelaySeconds: delaySeconds }),
    ...(groupId !== null && { MessageGroupId: groupId }),
    ...(deduplicationId !== null && { MessageDeduplicationId: deduplicationId }),
    ...(traceHeader !== null && {
      MessageSystemAttributes: { AWSTraceHeader: { DataType: 'String', StringValue: traceHeader } },
    }),
  };
}
