import type { Message, MessageAttributeValue } from '@aws-sdk/client-sqs';
import type { MessageAttributes, WholeMessage } from '#lib/contracts/message.ts';
import { messageSize } from '#lib/messages/message-size.ts';
import { topicOfEnvelope } from '#lib/messages/topic-of-envelope.ts';

/** A message, and the handle by which it is given back or deleted; the handle never leaves the server. */
export type ReceivedMessage = { message: WholeMessage; handle: string };

/** AWS's strings as numbers and instants. Source: SQS API reference, ReceiveMessage. */
export function readMessage(wire: Message): ReceivedMessage {
  const body = wire.Body ?? '';
  const system: Record<string, string | undefined> = wire.Attributes ?? {};
  const attributes = readAttributes(wire.MessageAttributes ?? {});
  const bodyBytes = Buffer.byteLength(body);
  return {
    handle: wire.ReceiptHandle ?? '',
    message: {
      messageId: wire.MessageId ?? '',
      body,
      bodyBytes,
      size: bodyBytes + messageSize({ body: '', attributes }),
      attributes,
      sentAt: instantOf(system.SentTimestamp) ?? new Date(0).toISOString(),
      firstReceivedAt: instantOf(system.ApproximateFirstReceiveTimestamp),
      receiveCount: Math.max(1, Number(system.ApproximateReceiveCount) || 1),
      groupId: system.MessageGroupId ?? null,
      deduplicationId: system.MessageDeduplicationId ?? null,
      sequenceNumber: system.SequenceNumber ?? null,
      senderId: system.SenderId ?? null,
      traceHeader: system.AWSTraceHeader ?? null,
      cameFrom: system.DeadLetterQueueSourceArn ?? null,
      topicArn: topicOfEnvelope(body),
    },
  };
}

/** Moments are milliseconds since the epoch, as text. */
function instantOf(text: string | undefined): string | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? new Date(Number(text)).toISOString() : null;
}

function readAttributes(wire: Record<string, MessageAttributeValue>): MessageAttributes {
  return Object.fromEntries(
    Object.entries(wire).map(([name, { DataType = 'String', StringValue, BinaryValue }]) => [
      name,
      { dataType: DataType, value: StringValue ?? Buffer.from(BinaryValue ?? []).toString('base64') },
    ]),
  );
}
