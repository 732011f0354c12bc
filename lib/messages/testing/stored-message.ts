import type { MessageAttributes, SeenMessage } from '#lib/contracts/message.ts';
import { aSeenMessage } from '#lib/testing/a-seen-message.ts';
import type { StoredMessage } from '../filter/filter-subject.ts';
import { messageSize } from '../message-size.ts';
import { seenMessage } from '../seen-message.ts';
import { utf8Length } from '../utf8-length.ts';

type Facts = Partial<Omit<SeenMessage, 'preview' | 'attributes'>> & { body?: string; attributes?: MessageAttributes };

/** A message seen once, sent at `NOW`, as a look keeps it. */
export function aStoredMessage({ body = '{}', attributes = {}, ...over }: Facts = {}): StoredMessage {
  const { preview: _, ...facts } = aSeenMessage({ messageId: 'a2c1f6f0-0000-4000-8000-000000000001' });
  const size = messageSize({ body, attributes });
  const seen = seenMessage({ ...facts, body, attributes, bodyBytes: utf8Length(body), size, ...over });
  return { seen, body: () => body, attributes: () => attributes };
}
