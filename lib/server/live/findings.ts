import type { FindingList } from '#lib/contracts/finding.ts';
import { findingsOf } from '#lib/topology/findings/findings-of.ts';
import type { Health } from './health.ts';
import type { State } from './state.ts';

/** A role that may not list them leaves it open who else is there. */
const LISTS: ReadonlySet<string> = new Set(['sqs:ListQueues', 'sns:ListSubscriptions']);

/** What is wrong in one connection's picture, worked out when it is asked for and only where something changed. */
export type Findings = {
  /** `discovered`: every list was read once, or refused. */
  list(options: { discovered: boolean }): FindingList;
  /** The structure changed, and its marks were taken off. */
  stale(): void;
};

export function createFindings(state: State, { denials }: Pick<Health, 'denials'>): Findings {
  let known: { complete: boolean; list: FindingList } | null = null;
  const { queues, topics, subscriptions, gone, settings } = state.changes;
  const marked = () => [queues, topics, subscriptions, gone, settings].some((set) => set.size > 0);
  return {
    list({ discovered }) {
      const complete = discovered && !denials.list().some(({ action }) => LISTS.has(action));
      if (known?.complete === complete && !marked()) return known.list;
      settings.clear();
      known = { complete, list: findingsOf({ ...state, complete }) };
      return known.list;
    },
    stale() {
      known = null;
    },
  };
}
