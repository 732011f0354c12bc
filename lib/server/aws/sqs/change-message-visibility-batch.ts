import { ChangeMessageVisibilityBatchCommand } from '@aws-sdk/client-sqs';
import { type Ask, call } from '../call.ts';
import { type FailedEntry, failedEntries } from './failed-entries.ts';

type Input = Ask & {
  url: string;
  name: string;
  /** At most 10. */
  handles: readonly string[];
  /** seconds from now that they stay hidden; 0 = given back. */
  visibility: number;
};

/**
 * Says how long up to ten received messages stay hidden from now; answers the entries that failed.
 * Errors, of the call as a whole: `not_found`, `denied`, `throttled`, `unreachable` (it may have been done).
 */
export async function changeMessageVisibilityBatch(input: Input): Promise<FailedEntry[]> {
  const { aws, urgency = 'selected', url, name, handles, visibility } = input;
  const answer = await call({
    aws,
    urgency,
    service: 'sqs',
    action: 'ChangeMessageVisibility',
    resource: `queue ${name}`,
    once: true,
    send: () =>
      aws.sqs.send(
        new ChangeMessageVisibilityBatchCommand({
          QueueUrl: url,
          Entries: handles.map((ReceiptHandle, index) => ({
            Id: String(index),
            ReceiptHandle,
            VisibilityTimeout: visibility,
          })),
        }),
      ),
  });
  return failedEntries(handles.length, answer);
}
