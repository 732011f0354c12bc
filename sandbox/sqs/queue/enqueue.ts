import { createHash, randomUUID } from 'node:crypto';
import type { MessageAttribute } from './message-attributes.ts';
import type { Queue } from './queue.ts';
import { durationOf } from './queue.ts';
import type { QueueMessage } from './queue-message.ts';

/** A message on its way into a queue; already checked. */
export type MessageDraft = {
  body: string;
  attributes: Readonly<Record<string, MessageAttribute>>;
  senderId: string;
  groupId?: string | undefined;
  /** FIFO: the hash of the body stands in where the queue says so. */
  dedupId?: string | undefined;
  traceHeader?: string | undefined;
  /** Milliseconds; the queue's own delay where absent. */
  delayMs?: number | undefined;
};

export type Enqueued = { messageId: string; sequenceNumber?: string };

/** Puts a message into a queue; a duplicate is answered with what the first one got, and not stored. */
export function enqueue(queue: Queue, now: number, draft: MessageDraft): Enqueued {
  if (!queue.fifo) {
    const message = newMessage(queue, now, draft, {});
    queue.messages.add(message);
    return { messageId: message.id };
  }
  const dedupId = draft.dedupId ?? contentHash(draft.body);
  const key = dedupKey(queue, dedupId, draft.groupId);
  const earlier = queue.dedup.find(key, now);
  if (earlier) return { messageId: earlier.messageId, sequenceNumber: earlier.sequenceNumber };
  const sequenceNumber = nextSequenceNumber(queue);
  const message = newMessage(queue, now, draft, { dedupId, sequenceNumber });
  queue.messages.add(message);
  const accepted = { messageId: message.id, sequenceNumber };
  queue.dedup.remember(key, accepted, now);
  return accepted;
}

/** 20 digits that only ever grow (SQS API reference, SendMessage). */
export function nextSequenceNumber(queue: Queue): string {
  queue.sequence += 1;
  return String(18_800_000_000_000_000_000n + 256n * BigInt(queue.sequence));
}

/** SHA-256 of the body: what content-based deduplication goes by. */
export function contentHash(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

function dedupKey(queue: Queue, dedupId: string, groupId: string | undefined): string {
  const perGroup = queue.attributes.get('DeduplicationScope') === 'messageGroup';
  return perGroup ? JSON.stringify([groupId, dedupId]) : dedupId;
}

function newMessage(
  queue: Queue,
  now: number,
  draft: MessageDraft,
  fifo: { dedupId?: string; sequenceNumber?: string },
): QueueMessage {
  const delayMs = draft.delayMs ?? durationOf(queue, 'DelaySeconds');
  return {
    id: randomUUID(),
    body: draft.body,
    attributes: draft.attributes,
    senderId: draft.senderId,
    sentAt: now,
    ...(draft.groupId !== undefined && { groupId: draft.groupId }),
    ...(draft.traceHeader !== undefined && { traceHeader: draft.traceHeader }),
    ...fifo,
    state: delayMs > 0 ? 'delayed' : 'visible',
    order: 0,
    dueAt: now + delayMs,
    receiveCount: 0,
  };
}
