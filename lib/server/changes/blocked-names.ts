import type { Change } from '#lib/contracts/change.ts';
import type { Desk } from '#lib/server/desk.ts';
import { DELETED_NAME, settlingOf } from '#lib/topology/change/settling-of.ts';
import type { World } from '#lib/topology/change/world.ts';
import { settlingUntil } from './settling-until.ts';

type Deletions = { monitor: Pick<Desk['monitor'], 'activity'>; changes: readonly Change[]; now: number };

/** Entries of a queue's activity that are looked at: a deletion a minute ago is among the newest. */
const NEWEST = 10;

/**
 * Of the queues that a world says are not there, by ARN, until when AWS gives their names to none: those that Weir deleted
 * less than 60 s ago, by a change or by hand. @param now ms since epoch
 */
export async function blockedNames({ monitor, changes, now }: Deletions, { queues }: Pick<World, 'queues'>) {
  const blocked = new Map<string, string>();
  for (const { about, what, until } of settlingUntil(changes, now)) {
    if (what === DELETED_NAME && queues.get(about) === null) blocked.set(about, until);
  }
  const others = [...queues].flatMap(([arn, queue]) => (queue === null && !blocked.has(arn) ? arn : []));
  for (const arn of others) {
    const { entries } = await monitor.activity({ id: arn, limit: NEWEST });
    const deleted = entries.find((entry) => entry.kind === 'action' && entry.operationId === 'deleteQueue');
    if (deleted?.kind !== 'action' || deleted.outcome !== 'done') continue;
    const [{ seconds } = { seconds: 0 }] = settlingOf({ action: 'DeleteQueue', arn });
    const until = Date.parse(deleted.at) + seconds * 1_000;
    if (until > now) blocked.set(arn, new Date(until).toISOString());
  }
  return blocked;
}
