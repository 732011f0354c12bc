import type { SeenSource, WholeMessage } from '#lib/contracts/message.ts';

/**
 * One message as one line of an export, exact: its body and attributes as they were received, with its ids, times and
 * where it stood. `readNdjson` makes a draft of it again, equal to the byte.
 */
export function toNdjson(message: WholeMessage, source: SeenSource): string {
  const { messageId, sentAt, firstReceivedAt, receiveCount, groupId, deduplicationId, sequenceNumber } = message;
  const { senderId, traceHeader, cameFrom, topicArn, body, attributes } = message;
  const ids = { messageId, groupId, deduplicationId, sequenceNumber, senderId, traceHeader };
  const line = { source, ...ids, sentAt, firstReceivedAt, receiveCount, cameFrom, topicArn, body, attributes };
  return `${JSON.stringify(line).replace(LINE_ENDS, escapeUnit)}\n`;
}

/** Legal in JSON, but line ends to some programs that read line by line. Lone surrogates JSON.stringify escapes itself. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
