import { randomUUID } from 'node:crypto';
import type { LookId } from '#lib/contracts/look.ts';
import type { MessageAttributes, SeenMessage, SeenSource, WholeMessage } from '#lib/contracts/message.ts';
import type { StoredMessage } from '#lib/messages/filter/filter-subject.ts';
import { seenMessage } from '#lib/messages/seen-message.ts';
import { type KeptText, keepText, keptText } from './kept-text.ts';

/** What one look, or the tap of one tail, saw; kept for a while under its id. */
export type Seen = {
  id: LookId;
  source: SeenSource;
  /** Keeps a message; one seen before takes the place of its earlier self. */
  add(message: WholeMessage): SeenMessage;
  message(messageId: string): WholeMessage | null;
  /** In the order seen. */
  all(): Iterable<StoredMessage>;
  /** bytes of bodies and large attributes that are kept. */
  bytes(): number;
  /** How many old messages made room for new ones. */
  dropped(): number;
};

/** Where given, the oldest messages make room: a tail's ring. */
export type Bounds = { messages: number; bytes: number };

type Kept = { seen: SeenMessage; body: KeptText; attributes: KeptText | null };

/** `resized` hears by how many bytes what is kept grew or shrank. */
export function createSeen(source: SeenSource, bounds: Bounds | null, resized: (bytes: number) => void): Seen {
  const kept = new Map<string, Kept>();
  let bytes = 0;
  let dropped = 0;

  function resize(by: number): void {
    bytes += by;
    resized(by);
  }

  function remove(messageId: string): void {
    const old = kept.get(messageId);
    if (old && kept.delete(messageId)) resize(-bytesOf(old));
  }

  function makeRoom({ messages: most, bytes: mostBytes }: Bounds): void {
    for (const messageId of kept.keys()) {
      if (kept.size <= most && (bytes <= mostBytes || kept.size === 1)) return;
      remove(messageId);
      dropped += 1;
    }
  }

  return {
    id: randomUUID(),
    source,
    add(message) {
      const seen = seenMessage(message);
      const attributes = seen.attributes ? null : keepText(JSON.stringify(message.attributes));
      const entry = { seen, body: keepText(message.body), attributes };
      const old = kept.get(message.messageId);
      kept.set(message.messageId, entry);
      resize(bytesOf(entry) - (old ? bytesOf(old) : 0));
      if (bounds) makeRoom(bounds);
      return seen;
    },
    message(messageId) {
      const entry = kept.get(messageId);
      if (!entry) return null;
      const { preview: _, ...facts } = entry.seen;
      return { ...facts, body: keptText(entry.body), attributes: attributesOf(entry) };
    },
    *all() {
      for (const entry of kept.values()) yield stored(entry);
    },
    bytes: () => bytes,
    dropped: () => dropped,
  };
}

function stored(entry: Kept): StoredMessage {
  return { seen: entry.seen, body: () => keptText(entry.body), attributes: () => attributesOf(entry) };
}

function attributesOf({ seen, attributes }: Kept): MessageAttributes {
  return seen.attributes ?? (attributes ? (JSON.parse(keptText(attributes)) as MessageAttributes) : {});
}

function bytesOf({ body, attributes }: Kept): number {
  return body.bytes.byteLength + (attributes?.bytes.byteLength ?? 0);
}
