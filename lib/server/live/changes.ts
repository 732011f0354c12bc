import type { Patch } from '#lib/contracts/feed.ts';
import type { Records } from './records.ts';

/** What changed since the last patch, by ARN or id. */
export type Changes = {
  counts: Set<string>;
  queues: Set<string>;
  topics: Set<string>;
  subscriptions: Set<string>;
  gone: Set<string>;
};

export function createChanges(): Changes {
  return { counts: new Set(), queues: new Set(), topics: new Set(), subscriptions: new Set(), gone: new Set() };
}

/** Everything that changed, whole, without revision; `null` = nothing. Empties the sets. */
export function takeChanges(changes: Changes, records: Records): Omit<Patch, 'r' | 'at'> | null {
  const n = [...changes.counts].flatMap((arn) => {
    const queue = records.queues.get(arn)?.queue;
    if (!queue || queue.visible === null || queue.inFlight === null || queue.delayed === null) return [];
    return [queue.key, queue.visible, queue.inFlight, queue.delayed];
  });
  const queues = [...changes.queues].flatMap((arn) => records.queues.get(arn)?.queue ?? []);
  const topics = [...changes.topics].flatMap((arn) => records.topics.get(arn)?.topic ?? []);
  const subscriptions = [...changes.subscriptions].flatMap((id) => records.subscriptions.get(id)?.subscription ?? []);
  const gone = [...changes.gone];
  for (const set of Object.values(changes)) set.clear();
  if (n.length + queues.length + topics.length + subscriptions.length + gone.length === 0) return null;
  return {
    ...(n.length > 0 && { n }),
    ...(queues.length > 0 && { queues }),
    ...(topics.length > 0 && { topics }),
    ...(subscriptions.length > 0 && { subscriptions }),
    ...(gone.length > 0 && { gone }),
  };
}
