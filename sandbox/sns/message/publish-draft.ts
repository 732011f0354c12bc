import { randomUUID } from 'node:crypto';
import type { Call } from '#sandbox/core/action.ts';
import { fanOut } from '../delivery/fan-out.ts';
import type { Topic } from '../state.ts';
import type { Draft } from './draft.ts';

export type Published = { messageId: string; sequenceNumber?: string };

/** Takes a message into a topic and delivers it. A duplicate is answered like the first one, and not delivered. */
export function publishDraft(call: Call, topic: Topic, draft: Draft): Published {
  const at = call.region.clock.now();
  const messageId = randomUUID();
  if (!topic.fifo) {
    fanOut(call, topic, { ...draft, id: messageId, at });
    return { messageId };
  }
  const key = dedupKey(topic, draft);
  const earlier = topic.dedup.find(key, at);
  if (earlier) return { messageId: earlier.messageId, sequenceNumber: earlier.sequenceNumber };
  const published = { messageId, sequenceNumber: nextSequenceNumber(topic) };
  topic.dedup.remember(key, published, at);
  fanOut(call, topic, { ...draft, id: messageId, at, sequenceNumber: published.sequenceNumber });
  return published;
}

function dedupKey({ attributes }: Topic, { groupId, dedupId = '' }: Draft): string {
  return attributes.get('FifoThroughputScope') === 'MessageGroup' ? JSON.stringify([groupId, dedupId]) : dedupId;
}

/** 20 digits that only ever grow (SNS guide, FIFO message delivery). */
function nextSequenceNumber(topic: Topic): string {
  topic.sequence += 1;
  return String(10_000_000_000_000_000_000n + 1_000n * BigInt(topic.sequence));
}
