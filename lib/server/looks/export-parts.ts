import type { WholeMessage } from '#lib/contracts/message.ts';
import { CSV_BOM, type CsvCell, csvRow } from '#lib/messages/csv.ts';
import { toNdjson } from '#lib/messages/ndjson.ts';
import type { Seen } from './seen.ts';

const CSV_COLUMNS: Record<string, (message: WholeMessage) => CsvCell> = {
  messageId: ({ messageId }) => messageId,
  sentAt: ({ sentAt }) => sentAt,
  firstReceivedAt: ({ firstReceivedAt }) => firstReceivedAt,
  receiveCount: ({ receiveCount }) => receiveCount,
  groupId: ({ groupId }) => groupId,
  deduplicationId: ({ deduplicationId }) => deduplicationId,
  sequenceNumber: ({ sequenceNumber }) => sequenceNumber,
  senderId: ({ senderId }) => senderId,
  cameFrom: ({ cameFrom }) => cameFrom,
  topicArn: ({ topicArn }) => topicArn,
  size: ({ size }) => size,
  attributes: ({ attributes }) => JSON.stringify(attributes),
  body: ({ body }) => body,
};

/** The file's text, a message a part, in the order of `ids`. One that is not kept any more is left out. */
export function* exportParts(seen: Seen, ids: Iterable<string>, format: 'ndjson' | 'csv'): Generator<string> {
  if (format === 'csv') yield CSV_BOM + csvRow(Object.keys(CSV_COLUMNS));
  for (const messageId of ids) {
    const message = seen.message(messageId);
    if (!message) continue;
    yield format === 'csv'
      ? csvRow(Object.values(CSV_COLUMNS).map((cell) => cell(message)))
      : toNdjson(message, seen.source);
  }
}
