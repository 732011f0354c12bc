import type { Urgency } from '#lib/server/aws/urgency.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import type { Cadence } from './cadence.ts';
import type { Health } from './health.ts';
import type { ReadQueue } from './read-queue.ts';
import type { QueueRecord } from './records.ts';
import { type Candidate, dueNow, intervalOf, type Load } from './schedule.ts';
import type { State } from './state.ts';
import type { Watchers } from './watchers.ts';

/** Keeps the counts of all queues as fresh as they deserve. */
export type Numbers = {
  /** Chooses the readings that are due, and begins them as there is room. */
  pump(): void;
  /** Other queues are known than before: the next choice goes through all of them. */
  found(): void;
  /** Makes all queues that are looked at due now. */
  soon(): void;
  /** Nobody looks any more: what was chosen is not read. */
  rest(): void;
  /** ms between two readings of a queue that is looked at, of the one that is read most seldom. */
  interval(): number;
};

/** readings under way: twice what the limiter lets through, so that it never waits for the schedule. */
const ROOM = 32;
/**
 * Of these, readings again of what is looked at: fewer than the limiter lets through. Else a slow service, which never
 * catches up with them, would never come to the rest, and the account never be read once.
 */
const AGAIN = 12;
/** ms between two choices among the queues that nobody looks at: there can be ten thousand */
const SWEEP = 1_000;

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

type LookedAt = ReadonlyMap<QueueRecord, Urgency>;

export function createNumbers(options: NumbersOptions): Numbers {
  const { state, watchers, health, read, cadence, now, unexpected, drained } = options;
  let underWay = 0;
  let again = 0;
  let lookedAt: LookedAt = new Map();
  let load: Load = { lookedAt: 0, rest: 0 };
  let due: QueueRecord[] = [];
  let dueOfRest: QueueRecord[] = [];
  let sweptAt = 0;

  /** Queues selected and in view; a dead-letter queue's count stands on its source, so it is looked at with it. */
  function gather(): LookedAt {
    const found = new Map<QueueRecord, Urgency>();
    for (const id of watchers.lookedAt()) {
      const record = state.queues.get(id);
      if (!record) continue;
      found.set(record, watchers.urgencyOf(id));
      const deadLetters = record.queue.deadLetter && state.queues.get(record.queue.deadLetter.arn);
      if (deadLetters && !found.has(deadLetters)) found.set(deadLetters, 'in-view');
    }
    return found;
  }

  function candidateOf(record: QueueRecord): Candidate {
    const { counts, unchanged, queue } = record;
    const failed = queue.access.state === 'unreadable' || queue.access.state === 'missing';
    return { urgency: lookedAt.get(record) ?? 'rest', readAt: counts.at, unchanged, failed };
  }

  function dueAmong(records: Iterable<QueueRecord>): QueueRecord[] {
    const candidates = new Map<QueueRecord, Candidate>();
    for (const record of records) if (!record.counts.busy) candidates.set(record, candidateOf(record));
    return dueNow({ candidates, load, cadence, now: now() });
  }

  function choose(): void {
    lookedAt = gather();
    load = { lookedAt: lookedAt.size, rest: state.queues.size - lookedAt.size };
    due = dueAmong(lookedAt.keys());
    if (now() - sweptAt < SWEEP) return;
    sweptAt = now();
    dueOfRest = dueAmong([...state.queues.values()].filter((record) => !lookedAt.has(record)));
  }

  const isAgain = ({ counts }: QueueRecord) => counts.at > 0;

  function next(): QueueRecord | undefined {
    const isFull = again >= AGAIN && due[0] !== undefined && isAgain(due[0]);
    return (isFull ? undefined : due.shift()) ?? dueOfRest.shift();
  }

  function fill(): void {
    while (underWay < ROOM && !health.waiting('sqs')) {
      const record = next();
      if (!record) return;
      if (!record.counts.busy) begin(record);
    }
  }

  function begin(record: QueueRecord): void {
    const share = isAgain(record) && lookedAt.has(record) ? 1 : 0;
    underWay += 1;
    again += share;
    record.counts.busy = true;
    // The pace counts from the beginning, so that an interval is one whatever the service takes to answer.
    record.counts.at = now();
    read(record, lookedAt.get(record) ?? 'rest')
      .catch((error: unknown) => {
        if (!isWeirError(error)) unexpected(error);
      })
      .finally(() => {
        underWay -= 1;
        again -= share;
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
    found() {
      sweptAt = 0;
    },
    soon() {
      for (const record of gather().keys()) record.counts.at = 0;
    },
    rest() {
      due = [];
      dueOfRest = [];
    },
    interval() {
      const readable = [...lookedAt.keys()].map(candidateOf).filter(({ failed }) => !failed);
      return Math.max(cadence.lookedAt, ...readable.map((candidate) => intervalOf(candidate, load, cadence)));
    },
  };
}
