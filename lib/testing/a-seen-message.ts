import type { SeenMessage } from '#lib/contracts/message.ts';
import { NOW } from './builders.ts';

/** A small JSON message of a standard queue, received once, sent by no topic. */
export function aSeenMessage(over: Partial<SeenMessage> = {}): SeenMessage {
  const preview = over.preview ?? '{"order":{"id":"A-1"}}';
  const bytes = new TextEncoder().encode(preview).byteLength;
  return {
    messageId: 'm-1',
    preview,
    bodyBytes: bytes,
    size: bytes,
    attributes: {},
    sentAt: NOW,
    firstReceivedAt: NOW,
    receiveCount: 1,
    groupId: null,
    deduplicationId: null,
    sequenceNumber: null,
    senderId: null,
    traceHeader: null,
    cameFrom: null,
    topicArn: null,
    ...over,
  };
}
