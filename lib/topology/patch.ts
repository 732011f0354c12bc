import type { Patch } from '#lib/contracts/feed.ts';
import type { Topology } from '#lib/contracts/topology.ts';

/**
 * The topology after a patch's structural part; counts (`n`) are not its business. Where nothing of the structure
 * changed it is the very same object, and a list that did not change stays the same list.
 */
export function applyPatch(topology: Topology, patch: Patch): Topology {
  const gone = new Set(patch.gone);
  const queues = merge(topology.queues, patch.queues, gone, ({ arn }) => arn);
  const topics = merge(topology.topics, patch.topics, gone, ({ arn }) => arn);
  const subscriptions = merge(topology.subscriptions, patch.subscriptions, gone, ({ id }) => id);
  const same = queues === topology.queues && topics === topology.topics && subscriptions === topology.subscriptions;
  const { platformApplications = topology.platformApplications } = patch;
  if (same && platformApplications === topology.platformApplications) return topology;
  const applications = platformApplications && { platformApplications };
  return { ...topology, revision: patch.r, takenAt: patch.at, queues, topics, subscriptions, ...applications };
}

/** Replaces in place, adds at the end, leaves out what is gone; a thing both gone and sent anew is there. */
function merge<T>(before: T[], changed: readonly T[] = [], gone: ReadonlySet<string>, keyOf: (item: T) => string): T[] {
  const next = new Map(changed.map((item) => [keyOf(item), item]));
  const touched = next.size > 0 || (gone.size > 0 && before.some((item) => gone.has(keyOf(item))));
  if (!touched) return before;
  const kept = before.flatMap((item) => {
    const key = keyOf(item);
    const replacement = next.get(key);
    next.delete(key);
    return replacement ?? (gone.has(key) ? [] : item);
  });
  return [...kept, ...next.values()];
}

type Fields = Record<string, unknown>;

/**
 * Only the fields that differ, by value, before and after; a field that one side lacks is missing there too. An absent
 * side gives an empty record: who writes it down knows whether the thing appeared or went.
 */
export function changedFields(before: Fields | null, after: Fields | null): { before: Fields; after: Fields } {
  const changed: { before: Fields; after: Fields } = { before: {}, after: {} };
  for (const field of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])) {
    const [a, b] = [before?.[field], after?.[field]];
    if (sameValue(a, b)) continue;
    if (a !== undefined) changed.before[field] = a;
    if (b !== undefined) changed.after[field] = b;
  }
  return changed;
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    left.size === right.size && [...left].every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
  );
}
