import type { QueueMessage } from '../queue/queue-message.ts';
import { md5, md5OfAttributes } from './md5.ts';
import type { ReceiveRequest } from './read-receive-request.ts';

/** Moments are milliseconds since the epoch, as text. */
const SYSTEM_ATTRIBUTES: Record<string, (message: QueueMessage) => string | undefined> = {
  ApproximateFirstReceiveTimestamp: (message) => message.firstReceivedAt?.toString(),
  ApproximateReceiveCount: (message) => message.receiveCount.toString(),
  AWSTraceHeader: (message) => message.traceHeader,
  DeadLetterQueueSourceArn: (message) => message.deadLetterSourceArn,
  MessageDeduplicationId: (message) => message.dedupId,
  MessageGroupId: (message) => message.groupId,
  SenderId: (message) => message.senderId,
  SentTimestamp: (message) => message.sentAt.toString(),
  SequenceNumber: (message) => message.sequenceNumber,
};

export function isSystemAttribute(name: string): boolean {
  return Object.hasOwn(SYSTEM_ATTRIBUTES, name);
}

/** A received message as SQS writes it, with the attributes asked for. */
export function describeMessage(message: QueueMessage, request: ReceiveRequest): object {
  const system = systemAttributesOf(message, request.systemAttributes);
  const attributes = Object.fromEntries(
    Object.entries(message.attributes).filter(([name]) => request.attributes.some((asked) => asksFor(asked, name))),
  );
  const md5OfMessageAttributes = md5OfAttributes(attributes);
  return {
    MessageId: message.id,
    ReceiptHandle: message.receiptHandle,
    MD5OfBody: md5(message.body),
    Body: message.body,
    ...(Object.keys(system).length > 0 && { Attributes: system }),
    ...(md5OfMessageAttributes && { MessageAttributes: attributes, MD5OfMessageAttributes: md5OfMessageAttributes }),
  };
}

function systemAttributesOf(message: QueueMessage, asked: readonly string[]): Record<string, string> {
  const names = asked.includes('All') ? Object.keys(SYSTEM_ATTRIBUTES) : asked;
  const found: Record<string, string> = {};
  for (const name of names) {
    const value = SYSTEM_ATTRIBUTES[name]?.(message);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/** By name, all (`All`, `.*`), or those that begin alike (`bar.*`). */
function asksFor(asked: string, name: string): boolean {
  if (asked === 'All' || asked === name) return true;
  return asked.endsWith('.*') && name.startsWith(asked.slice(0, -2));
}
