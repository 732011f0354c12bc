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
  /** Chooses the readings that are due, and begins them as there is room. */
  pump(): void;
  /** Makes all queues that are looked at due now. */
  soon(): void;
  /** ms between two readings of a queue in view, as things stand. */
  interval(): number;
};

/** readings under way: twice what the limiter lets through, so that it never waits for the schedule. */
const ROOM = 32;
/** queues chosen at a time, to be read until it is chosen anew at the next tick */
const MOST_CHOSEN = 256;

export type NumbersOptions = {
  state: State;
  watchers: Watchers;
  health: Health;
  read: ReadQueue;
  cadence: Cadence;
  now: () => number;
  /** Hears of what is no error of the service but a mistake of ours. */
  unexpected: (error: unknown) => void;
  /** Hears that all that was chosen is read. */
  drained: () => void;
};

export function createNumbers({
  state,
  watchers,
  health,
  read,
  cadence,
  now,
  unexpected,
  drained,
}: NumbersOptions): Numbers {
  let underWay = 0;
  let load: Load = { lookedAt: 0, rest: 0 };
  let due: QueueRecord[] = [];

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

  /** Goes through all queues once: how many are looked at, and which are due. */
  function choose(): void {
    const candidates = new Map<QueueRecord, Candidate>();
    let lookedAt = 0;
    for (const record of state.queues.values()) {
      const candidate = candidateOf(record);
      if (candidate.urgency !== 'rest') lookedAt += 1;
      if (!record.counts.busy) candidates.set(record, candidate);
    }
    load = { lookedAt, rest: state.queues.size - lookedAt };
    due = dueNow({ candidates, load, cadence, now: now(), most: MOST_CHOSEN });
  }

  function fill(): void {
    while (underWay < ROOM && !health.waiting('sqs')) {
      const record = due.shift();
      if (!record) return;
      if (!record.counts.busy) begin(record);
    }
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
        fill();
        if (underWay === 0) drained();
      });
  }

  return {
    pump() {
      if (health.waiting('sqs')) return;
      choose();
      fill();
    },
    soon() {
      for (const record of state.queues.values()) if (urgencyOf(record) !== 'rest') record.counts.at = 0;
    },
    interval: () => lookedAtInterval(load.lookedAt, cadence),
  };
}
