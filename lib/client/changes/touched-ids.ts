import type { Change } from '#lib/contracts/change.ts';
import { idsOfCall } from '#lib/topology/change/ids-of-call.ts';

/** Ids of queues, topics and subscriptions that a change is about, as the graph names them. */
export function touchedIds({ steps }: Pick<Change, 'steps'>): ReadonlySet<string> {
  return new Set(steps.flatMap(({ step }) => idsOfCall(step.call)));
}
