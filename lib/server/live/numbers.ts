import type { Urgency } from '#lib/server/aws/urgency.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import type { Cadence } from './cadence.ts';
import type { Health } from './health.ts';
import type { ReadQueue } from './read-queue.ts';
import type { QueueRecord } from './records.ts';
import { type Candidate, dueNow, type Load, lookedAtInterval } from './schedule.ts';
import type { State } from './state.ts';
import type { Watchers } from './watchers.ts';

/** Keeps the counts of all queues as fresh as they deserve. */
export type Numbers = {
  /** Begins the readings that are due, as long as there is room. */
  pump(): void;
  /** Makes all queues that are looked at due now. */
  soon(): void;
  /** ms between two readings of a queue in view, as things stand. */
  interval(): number;
};

/** readings under way: twice what the limiter lets through, so that it never waits for the schedule. */
const ROOM = 32;

export type NumbersOptions = {
  state: State;
  watchers: Watchers;
  health: Health;
  read: ReadQueue;
  cadence: Cadence;
  now: () => number;
  /** Hears of what is no error of the service but a mistake of ours. */
  unexpected: (error: unknown) => void;
};

export function createNumbers({ state, watchers, health, read, cadence, now, unexpected }: NumbersOptions): Numbers {
  let underWay = 0;
  let load: Load = { lookedAt: 0, rest: 0 };

  /** A dead-letter queue's count stands on its source, so it is looked at when its source is. */
  function urgencyOf({ queue }: QueueRecord): Urgency {
    const own = watchers.urgencyOf(queue.arn);
    if (own !== 'rest') return own;
    return queue.deadLetterFor.some((arn) => watchers.urgencyOf(arn) !== 'rest') ? 'in-view' : 'rest';
  }

  function candidateOf(record: QueueRecord): Candidate {
    const { state: access } = record.queue.access;
    const failed = access === 'unreadable' || access === 'missing';
    return { urgency: urgencyOf(record), readAt: record.counts.at, unchanged: record.unchanged, failed };
  }

  function weigh(): void {
    const lookedAt = [...state.queues.values()].filter((record) => urgencyOf(record) !== 'rest').length;
    load = { lookedAt, rest: state.queues.size - lookedAt };
  }

  function begin(record: QueueRecord): void {
    underWay += 1;
    record.counts.busy = true;
    // The pace counts from the beginning, so that an interval is one whatever the service takes to answer.
    record.counts.at = now();
    read(record, urgencyOf(record))
      .catch((error: unknown) => {
        if (!isWeirError(error)) unexpected(error);
      })
      .finally(() => {
        underWay -= 1;
        record.counts.busy = false;
        if (underWay < ROOM / 2) pump();
      });
  }

  function pump(): void {
    const most = ROOM - underWay;
    if (most <= 0 || health.waiting('sqs')) return;
    weigh();
    const items = [...state.queues.values()].filter((record) => !record.counts.busy);
    for (const record of dueNow({ items, candidate: candidateOf, load, cadence, now: now(), most })) begin(record);
  }

  return {
    pump,
    soon() {
      for (const record of state.queues.values()) if (urgencyOf(record) !== 'rest') record.counts.at = 0;
    },
    interval: () => lookedAtInterval(load.lookedAt, cadence),
  };
}
