import type { EarlierLooks } from '#lib/contracts/look.ts';
import type { WholeMessage } from '#lib/contracts/message.ts';
import type { QueueSample } from '#lib/contracts/queue.ts';

/** message ids remembered a queue; the ones seen longest ago are forgotten first. */
const MOST_REMEMBERED = 20_000;
/** ms that a queue must have counted nothing before what was seen is believed gone: SQS's counts lag by about a minute. */
const EMPTY_FOR = 60_000;

/** How often each message had been received when it was seen last: in memory, a queue. */
export type Earlier = {
  saw(arn: string, messages: readonly Pick<WholeMessage, 'messageId' | 'receiveCount' | 'sentAt'>[]): void;
  gone(arn: string, messageIds: Iterable<string>): void;
  /** What of it can still be there; `retention` in seconds, `samples` the queue's last counts, oldest first. */
  facts(arn: string, known: { retention: number | null; samples: readonly QueueSample[] }): EarlierLooks | null;
};

type Memory = { at: number; seen: Map<string, { receives: number; sentAt: number }> };

/** `now` in ms since epoch. */
export function createEarlier(now: () => number): Earlier {
  const memories = new Map<string, Memory>();

  return {
    saw(arn, messages) {
      if (messages.length === 0) return;
      const { seen } = memories.get(arn) ?? { seen: new Map() };
      memories.set(arn, { at: now(), seen });
      for (const { messageId, receiveCount, sentAt } of messages) {
        seen.delete(messageId);
        seen.set(messageId, { receives: receiveCount, sentAt: Date.parse(sentAt) });
      }
      for (const messageId of seen.keys()) {
        if (seen.size <= MOST_REMEMBERED) break;
        seen.delete(messageId);
      }
    },
    gone(arn, messageIds) {
      const memory = memories.get(arn);
      for (const messageId of messageIds) memory?.seen.delete(messageId);
    },
    facts(arn, { retention, samples }) {
      const memory = memories.get(arn);
      if (!memory) return null;
      if (wasEmptySince(memory.at, samples)) memory.seen.clear();
      const oldest = retention === null ? -Infinity : now() - retention * 1000;
      for (const [messageId, { sentAt }] of memory.seen) if (sentAt < oldest) memory.seen.delete(messageId);
      return memory.seen.size === 0 ? null : factsOf(memory);
    },
  };
}

function factsOf({ at, seen }: Memory): EarlierLooks {
  const counts = new Map<number, number>();
  for (const { receives } of seen.values()) counts.set(receives, (counts.get(receives) ?? 0) + 1);
  const receives = [...counts].map(([count, messages]) => ({ count, messages })).toSorted((a, b) => a.count - b.count);
  return { at: new Date(at).toISOString(), seen: seen.size, receives };
}

/** Whether nothing was counted in every reading since `at`, for long enough that the counts can be believed. */
function wasEmptySince(at: number, samples: readonly QueueSample[]): boolean {
  const lastFull = samples.findLastIndex(({ visible, inFlight, delayed }) => visible + inFlight + delayed > 0);
  const zeros = samples.slice(lastFull + 1).filter((sample) => Date.parse(sample.at) >= at);
  const [first] = zeros;
  const last = zeros.at(-1);
  return first !== undefined && last !== undefined && Date.parse(last.at) - Date.parse(first.at) >= EMPTY_FOR;
}
