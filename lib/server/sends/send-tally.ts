import type { DoneAction } from '#lib/contracts/activity.ts';
import type { EntryResult } from '#lib/contracts/message.ts';
import type { Monitor } from '#lib/server/live/monitor-contract.ts';
import { sendWords } from './send-words.ts';

/** ms in which further requests to the same place become one line: a thousand at a rate are many requests. */
const GATHER = 10_000;

type Sent = Pick<DoneAction, 'operationId' | 'id'> & {
  /** In the past: `Sent`. */
  verb: string;
  results: readonly EntryResult[];
};

/** Puts what was sent on the activity list: the first at once, what follows soon after it together. */
export type SendTally = {
  add(sent: Sent): void;
  /** Notes what is gathered, and gathers no more. */
  close(): void;
};

type Gathering = { results: EntryResult[]; timer: NodeJS.Timeout; flush: () => void };

export function createSendTally({ note }: Pick<Monitor, 'note'>): SendTally {
  const gathering = new Map<string, Gathering>();

  function begin({ operationId, id, verb }: Sent): void {
    const results: EntryResult[] = [];
    const flush = () => {
      clearTimeout(gathered.timer);
      gathering.delete(id);
      if (results.length > 0) note({ operationId, id, ...sendWords(verb, results) });
    };
    const gathered = { results, flush, timer: setTimeout(flush, GATHER).unref() };
    gathering.set(id, gathered);
  }

  return {
    add(sent) {
      const { operationId, id, verb, results } = sent;
      const open = gathering.get(id);
      if (open) return void open.results.push(...results);
      note({ operationId, id, ...sendWords(verb, results) });
      begin(sent);
    },
    close() {
      for (const { flush } of [...gathering.values()]) flush();
    },
  };
}
