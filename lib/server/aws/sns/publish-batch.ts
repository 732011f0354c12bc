import { PublishBatchCommand, type PublishBatchRequestEntry } from '@aws-sdk/client-sns';
import type { EntryResult, PublicationDraft } from '#lib/contracts/message.ts';
import { structuredBody } from '#lib/messages/structured-body.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { batchResults, entryId } from '../batch-results.ts';
import { type Ask, call } from '../call.ts';
import { messageAttributeValues } from '../message-attribute-values.ts';

type Input = Ask & {
  topicArn: string;
  /** At most 10, and together no more bytes than the topic takes in one message. */
  drafts: readonly PublicationDraft[];
};

/**
 * Publishes up to ten messages, once; what failed of them is told entry by entry. SNS answers no digests.
 * Errors, of the call as a whole: `not_found`, `denied`, `invalid_input`, `throttled`, `unreachable` (it may have been done).
 */
export async function publishBatch({ aws, urgency = 'selected', topicArn, drafts }: Input): Promise<EntryResult[]> {
  const answer = await call({
    aws,
    urgency,
    service: 'sns',
    action: 'PublishBatch',
    resource: `topic ${nameOfArn(topicArn)}`,
    once: true,
    send: () =>
      aws.sns.send(
        new PublishBatchCommand({ TopicArn: topicArn, PublishBatchRequestEntries: drafts.map(requestEntry) }),
      ),
  });
  return batchResults(drafts.length, answer, (published) => ({
    outcome: 'sent',
    messageId: published.MessageId ?? '',
    sequenceNumber: published.SequenceNumber ?? null,
  }));
}

function requestEntry(draft: PublicationDraft, index: number): PublishBatchRequestEntry {
  const { attributes, groupId, deduplicationId, subject, perProtocol } = draft;
  return {
    Id: entryId(index),
    Message: structuredBody(draft),
    MessageAttributes: messageAttributeValues(attributes),
    ...(perProtocol !== null && { MessageStructure: 'json' }),
    ...(subject !== null && { Subject: subject }),
    ...(groupId !== null && { MessageGroupId: groupId }),
    ...(deduplicationId !== null && { MessageDeduplicationId: deduplicationId }),
  };
}
