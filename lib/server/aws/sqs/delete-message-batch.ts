import { DeleteMessageBatchCommand } from '@aws-sdk/client-sqs';
import { type Ask, call } from '../call.ts';
import { type FailedEntry, failedEntries } from './failed-entries.ts';

/**
 * Deletes up to ten received messages, once; answers the entries that failed.
 * Errors, of the call as a whole: `not_found`, `denied`, `throttled`, `unreachable` (it may have been done).
 */
export async function deleteMessageBatch(
  input: Ask & { url: string; name: string; handles: readonly string[] },
): Promise<FailedEntry[]> {
  const { aws, urgency = 'selected', url, name, handles } = input;
  const answer = await call({
    aws,
    urgency,
    service: 'sqs',
    action: 'DeleteMessage',
    resource: `queue ${name}`,
    once: true,
    send: () =>
      aws.sqs.send(
        new DeleteMessageBatchCommand({
          QueueUrl: url,
          Entries: handles.map((ReceiptHandle, index) => ({ Id: String(index), ReceiptHandle })),
        }),
      ),
  });
  return failedEntries(handles.length, answer);
}
