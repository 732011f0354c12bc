import type { Patch } from '#lib/contracts/feed.ts';
import type { Records } from './records.ts';

/** What changed since the last patch, by ARN or id. */
export type Changes = {
  counts: Set<string>;
  queues: Set<string>;
  topics: Set<string>;
  subscriptions: Set<string>;
  gone: Set<string>;
  /** Whether the list of platform applications is another. */
  applications: boolean;
  /** Whose settings, which show nowhere on the map, are others than before; no patch tells of them. */
  settings: Set<string>;
};

export function createChanges(): Changes {
  return {
    counts: new Set(),
    queues: new Set(),
    topics: new Set(),
    subscriptions: new Set(),
    gone: new Set(),
    applications: false,
    settings: new Set(),
  };
}

/** A patch yet without revision and time. */
export type Pending = Omit<Patch, 'r' | 'at'>;

function takeCounts(changes: Changes, records: Records): number[] {
  return [...changes.counts].flatMap((arn) => {
    // Tabs know a queue's key from its structure: counts of one that is yet to be pushed wait for it.
    if (changes.queues.has(arn)) return [];
    changes.counts.delete(arn);
    const queue = records.queues.get(arn)?.queue;
    if (!queue || queue.visible === null || queue.inFlight === null || queue.delayed === null) return [];
    return [queue.key, queue.visible, queue.inFlight, queue.delayed];
  });
}

function takeStructure(changes: Changes, records: Records): Pending {
  const queues = [...changes.queues].flatMap((arn) => records.queues.get(arn)?.queue ?? []);
  const topics = [...changes.topics].flatMap((arn) => records.topics.get(arn)?.topic ?? []);
  const subscriptions = [...changes.subscriptions].flatMap((id) => records.subscriptions.get(id)?.subscription ?? []);
  const gone = [...changes.gone];
  const applications = changes.applications && records.applications;
  changes.applications = false;
  for (const set of [changes.queues, changes.topics, changes.subscriptions, changes.gone]) set.clear();
  return {
    ...(queues.length > 0 && { queues }),
    ...(topics.length > 0 && { topics }),
    ...(subscriptions.length > 0 && { subscriptions }),
    ...applications,
    ...(gone.length > 0 && { gone }),
  };
}

/** What changed, taken off the sets: counts flat, and `structure` whole where it is asked for; `null` = nothing. */
export function takeChanges(changes: Changes, records: Records, what: { structure: boolean }): Pending | null {
  const structure = what.structure ? takeStructure(changes, records) : {};
  const n = takeCounts(changes, records);
  const pending = { ...(n.length > 0 && { n }), ...structure };
  return Object.keys(pending).length > 0 ? pending : null;
}
