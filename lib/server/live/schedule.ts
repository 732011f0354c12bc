import { URGENCY_RANK, type Urgency } from '#lib/server/aws/urgency.ts';
import type { Cadence } from './cadence.ts';

/** What the schedule needs to know of a queue. */
export type Candidate = {
  urgency: Urgency;
  /** ms since epoch of the last reading; 0 = never, or asked to be read now. */
  readAt: number;
  /** Readings in a row that found nothing new. */
  unchanged: number;
  /** The last reading was refused, or the queue does not exist. */
  failed: boolean;
};

/** How many queues of each kind there are: more of a kind share the price. */
export type Load = { lookedAt: number; rest: number };

/** ms that a queue's reading stays fresh enough. What is selected keeps the full pace; all else slows down while quiet. */
export function intervalOf(candidate: Candidate, load: Load, cadence: Cadence): number {
  const { urgency, unchanged, failed } = candidate;
  if (urgency === 'rest') {
    const slowing = Math.min(cadence.restQuiet, cadence.restBusy * 1.5 ** Math.min(unchanged, 20));
    const stretch = Math.min(cadence.restStretch, Math.max(1, load.rest / cadence.restAtPace));
    return (failed ? cadence.restQuiet : slowing) * stretch;
  }
  if (failed) return cadence.restBusy;
  if (urgency === 'selected') return cadence.lookedAt;
  const pace = unchanged < cadence.quietAfter ? cadence.lookedAt : cadence.lookedAtQuiet;
  return Math.max(pace, (load.lookedAt / cadence.lookedAtPerSecond) * 1000);
}

/** The items to read now: the most urgent first, among those the longest unread. */
export function dueNow<Item>(input: {
  candidates: ReadonlyMap<Item, Candidate>;
  load: Load;
  cadence: Cadence;
  now: number;
}): Item[] {
  const { candidates, load, cadence, now } = input;
  const due: { item: Item; rank: number; readAt: number }[] = [];
  for (const [item, candidate] of candidates) {
    const { urgency, readAt } = candidate;
    if (readAt > 0 && now - readAt < intervalOf(candidate, load, cadence)) continue;
    due.push({ item, rank: URGENCY_RANK[urgency], readAt });
  }
  due.sort((a, b) => b.rank - a.rank || a.readAt - b.readAt);
  return due.map(({ item }) => item);
}
