import type { ConnectionStatus } from '#lib/contracts/connection.ts';
import type { Heartbeat, Patch, Snapshot } from '#lib/contracts/feed.ts';
import { sseEvent } from './sse.ts';

type Push = (sseText: string) => void;

/** Sends one picture's changes to all tabs. */
export type Feed = {
  revision(): number;
  /** Gives the changes the next revision; one text for all tabs. */
  publish(changes: Omit<Patch, 'r' | 'at'>, at: string): void;
  status(status: ConnectionStatus): void;
  heartbeat(at: string): void;
  /** Begins with what was missed since `lastEventId`, or with a snapshot. Returns the way out. */
  join(input: { lastEventId: string | null; push: Push }): () => void;
};

export type FeedOptions = {
  /** Names this series of revisions. */
  epoch: string;
  snapshot: () => Snapshot;
  /** Patches, and characters of them, kept for those who come back. */
  keep?: number;
  keepCharacters?: number;
};

export function createFeed({ epoch, snapshot, keep = 600, keepCharacters = 16_000_000 }: FeedOptions): Feed {
  const tabs = new Set<Push>();
  const kept: string[] = [];
  let characters = 0;
  let revision = 0;

  const eventId = () => `${epoch}:${revision}`;

  function pushAll(text: string): void {
    for (const push of tabs) push(text);
  }

  /** The patches after an event id, or `null` where they are gone or never were. */
  function missedSince(lastEventId: string): readonly string[] | null {
    const [, from] = /^.+:(\d+)$/.exec(lastEventId) ?? [];
    if (from === undefined || lastEventId !== `${epoch}:${from}`) return null;
    const missed = revision - Number(from);
    if (missed < 0 || missed > kept.length) return null;
    return missed === 0 ? [] : kept.slice(-missed);
  }

  return {
    revision: () => revision,
    publish(changes, at) {
      revision += 1;
      const patch: Patch = { r: revision, at, ...changes };
      const text = sseEvent('patch', JSON.stringify(patch), eventId());
      kept.push(text);
      characters += text.length;
      while (kept.length > keep || (characters > keepCharacters && kept.length > 1)) {
        characters -= kept.shift()?.length ?? 0;
      }
      pushAll(text);
    },
    status: (status) => pushAll(sseEvent('status', JSON.stringify(status))),
    heartbeat: (at) => pushAll(sseEvent('heartbeat', JSON.stringify({ at } satisfies Heartbeat))),
    join({ lastEventId, push }) {
      const missed = lastEventId === null ? null : missedSince(lastEventId);
      if (missed) for (const text of missed) push(text);
      else push(sseEvent('snapshot', JSON.stringify(snapshot()), eventId()));
      tabs.add(push);
      return () => tabs.delete(push);
    },
  };
}
