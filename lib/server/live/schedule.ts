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

/** How many queues share the readings a second that their kind may cost. */
export type Load = { lookedAt: number; rest: number };

/** ms between two readings of a queue in view: the cadence, stretched where so many are looked at that it would cost too much. */
export function lookedAtInterval(lookedAt: number, cadence: Cadence): number {
  return Math.max(cadence.lookedAt, (lookedAt / cadence.lookedAtPerSecond) * 1000);
}

/** ms that a queue's reading stays fresh enough. What is selected keeps the full pace; what nobody looks at slows down while quiet. */
export function intervalOf(candidate: Candidate, load: Load, cadence: Cadence): number {
  const { urgency, unchanged, failed } = candidate;
  if (failed) return urgency === 'rest' ? cadence.restQuiet : cadence.restBusy;
  if (urgency === 'selected') return cadence.lookedAt;
  if (urgency === 'in-view') return lookedAtInterval(load.lookedAt, cadence);
  const slowing = Math.min(cadence.restQuiet, cadence.restBusy * 1.5 ** Math.min(unchanged, 20));
  return Math.max(slowing, (load.rest / cadence.restPerSecond) * 1000);
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
