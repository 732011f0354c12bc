import { touchedIds } from '#lib/client/changes/touched-ids.ts';
import type { ActivityEntry } from '#lib/contracts/activity.ts';
import type { Change } from '#lib/contracts/change.ts';

/** One line of what happened to a resource: a change with its undo, or whatever else was seen or done. */
export type ActivityLine = { at: string; change: Change } | { at: string; entry: ActivityEntry };

const OF_CHANGES: ReadonlySet<string> = new Set(['applyChange', 'undoChange']);

/** Both lists as one, newest first. The note that a change was made gives way to the change itself, while that is kept. */
export function activityLines(
  id: string,
  entries: readonly ActivityEntry[],
  changes: readonly Change[],
): ActivityLine[] {
  const keptSince = changes.at(-1)?.startedAt;
  const isTold = (entry: ActivityEntry) =>
    entry.kind === 'action' && OF_CHANGES.has(entry.operationId) && keptSince !== undefined && entry.at >= keptSince;
  const own = changes.filter((change) => touchedIds(change).has(id));
  return [
    ...own.map((change) => ({ at: change.startedAt, change })),
    ...entries.filter((entry) => !isTold(entry)).map((entry) => ({ at: entry.at, entry })),
  ].sort((one, other) => other.at.localeCompare(one.at));
}
