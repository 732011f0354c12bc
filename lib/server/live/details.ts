import type { Progress } from '#lib/contracts/connection.ts';
import type { Aws } from '#lib/server/aws/clients.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import type { Cadence } from './cadence.ts';
import { dueFacts } from './due-facts.ts';
import { ACTION_OF, type Fact, factsOf } from './facts.ts';
import { type Health, PASSING } from './health.ts';
import { applyFactFailure, readFact } from './read-fact.ts';
import type { State } from './state.ts';
import type { Watchers } from './watchers.ts';

/** Reads what costs a call a resource: filters, topics' attributes, tags. */
export type Details = {
  /** Begins the readings that are due; until the structure is known, of what is selected only. */
  pump(options: { selectedOnly: boolean }): void;
  /** Makes what is selected due now. */
  soon(): void;
  /** Something else is looked at: see at the next tick what of it is due. */
  look(): void;
  progress(): { tags: Progress; subscriptionAttributes: Progress };
};

/** readings under way, and begun in one tick: 30 a second, so that counts never wait for tags */
const ROOM = 8;
const MOST_A_TICK = 3;
/** ms without another look once nothing is due, or the service had to be left alone: ten thousand facts are many */
const REST = 1_000;

export type DetailsOptions = {
  aws: Aws;
  state: State;
  watchers: Watchers;
  health: Health;
  cadence: Cadence;
  now: () => number;
  /** Hears of what is no error of the service but a mistake of ours. */
  unexpected: (error: unknown) => void;
};

export function createDetails({ aws, state, watchers, health, cadence, now, unexpected }: DetailsOptions): Details {
  let underWay = 0;
  let restUntil = 0;

  function mayAsk(fact: Fact): boolean {
    const action = ACTION_OF[fact.kind];
    if (health.waiting(fact.kind === 'queue-tags' ? 'sqs' : 'sns')) return false;
    return fact.urgency === 'selected' || !health.denials.pointless(action);
  }

  function begin(fact: Fact): void {
    underWay += 1;
    fact.asked.busy = true;
    fact.asked.at = now();
    readFact({ aws, state, now }, fact)
      .catch((error: unknown) => {
        if (!isWeirError(error)) return unexpected(error);
        if (PASSING.has(error.code)) tryAgain(fact);
        else applyFactFailure(state, fact, error, now());
      })
      .finally(() => {
        underWay -= 1;
        fact.asked.busy = false;
      });
  }

  function tryAgain(fact: Fact): void {
    fact.asked.at = 0;
    restUntil = now() + REST;
  }

  return {
    pump({ selectedOnly }) {
      const most = Math.min(MOST_A_TICK, ROOM - underWay);
      if (most <= 0 || now() < restUntil) return;
      const facts = factsOf(state, watchers, aws.absences);
      const due = dueFacts({ facts, mayAsk, selectedOnly, cadence, now: now(), most });
      if (due.length === 0) restUntil = now() + REST;
      for (const fact of due) begin(fact);
    },
    soon() {
      restUntil = 0;
      for (const fact of factsOf(state, watchers, aws.absences)) if (fact.urgency === 'selected') fact.asked.at = 0;
    },
    look() {
      restUntil = 0;
    },
    progress() {
      const tags = { read: 0, total: 0 };
      const subscriptionAttributes = { read: 0, total: 0 };
      for (const fact of factsOf(state, watchers, aws.absences)) {
        if (fact.kind === 'topic' || fact.kind === 'device') continue;
        const progress = fact.kind === 'subscription' ? subscriptionAttributes : tags;
        progress.total += 1;
        if (isRead(fact)) progress.read += 1;
      }
      return { tags, subscriptionAttributes };
    },
  };
}

function isRead(fact: Fact): boolean {
  switch (fact.kind) {
    case 'subscription':
      return fact.record.subscription.attributes !== null;
    case 'device':
      return fact.record.subscription.device !== undefined;
    case 'queue-tags':
      return fact.record.queue.tags !== null;
    case 'topic-tags':
      return fact.record.topic.tags !== null;
    case 'topic':
      return fact.record.settings !== null;
  }
}
