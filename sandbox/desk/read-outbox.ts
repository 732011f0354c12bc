import type { World } from '../core/region.ts';
import type { Outbox, OutboxEntry } from '../sns/outbox.ts';

export type OutboxPage = {
  /** Since the start or the last emptying; older entries are forgotten, these are not. */
  counts: Outbox['counts'];
  /** How many of the entries kept match. */
  count: number;
  /** Newest last. */
  entries: OutboxEntry[];
};

/** What is told apart by the query; a topic also by its bare name. */
const MATCHES: Record<string, (entry: OutboxEntry, wanted: string) => boolean> = {
  protocol: ({ protocol }, wanted) => protocol === wanted,
  topic: ({ topicArn }, wanted) => topicArn === wanted || topicArn?.split(':')[5] === wanted,
  endpoint: ({ endpoint }, wanted) => endpoint === wanted,
  outcome: ({ outcome }, wanted) => outcome === wanted,
};

/** The outboxes of every account and region, as the query asks: `protocol`, `topic`, `endpoint`, `outcome`, and the last `limit`. */
export function readOutbox(world: World, query: URLSearchParams): OutboxPage {
  const outboxes = [...world.regions()].map(({ sns }) => sns.outbox);
  const asked = Object.entries(MATCHES).flatMap(([name, matches]) => {
    const wanted = query.get(name);
    return wanted === null ? [] : [(entry: OutboxEntry) => matches(entry, wanted)];
  });
  const entries = outboxes
    .flatMap((outbox) => outbox.entries)
    .filter((entry) => asked.every((holds) => holds(entry)))
    .sort((a, b) => a.at - b.at);
  const limit = /^\d{1,6}$/.test(query.get('limit') ?? '') ? Number(query.get('limit')) : entries.length;
  return { counts: sumCounts(outboxes), count: entries.length, entries: limit === 0 ? [] : entries.slice(-limit) };
}

/** Forgets what was sent, everywhere. */
export function emptyOutbox(world: World): void {
  for (const { sns } of world.regions()) sns.outbox.clear();
}

function sumCounts(outboxes: readonly Outbox[]): Outbox['counts'] {
  const total = { delivered: 0, sent: 0, confirmation: 0, cancellation: 0, 'dead-lettered': 0, dropped: 0 };
  for (const { counts } of outboxes) {
    for (const outcome of Object.keys(total) as (keyof typeof total)[]) total[outcome] += counts[outcome];
  }
  return total;
}
