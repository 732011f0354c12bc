import type { FindingList } from '#lib/contracts/finding.ts';
import { findingsOf } from '#lib/topology/findings/findings-of.ts';
import type { State } from './state.ts';

/** What is wrong in one connection's picture, worked out when it is asked for and only where something changed. */
export type Findings = {
  /** `complete`: every list was read once, so that what none of them names is not there. */
  list(options: { complete: boolean }): FindingList;
  /** The structure changed, and its marks were taken off. */
  stale(): void;
};

export function createFindings(state: State): Findings {
  let known: { complete: boolean; list: FindingList } | null = null;
  const { queues, topics, subscriptions, gone, settings } = state.changes;
  const marked = () => [queues, topics, subscriptions, gone, settings].some((set) => set.size > 0);
  return {
    list({ complete }) {
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
