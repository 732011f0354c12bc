import type { MoveTask } from '#lib/contracts/move-task.ts';
import { formatCount } from '#lib/format/count.ts';
import { formatDuration } from '#lib/format/duration.ts';

/** How far a running task is; `null` = not known yet. */
export type TaskProgress = {
  /** 0 … 1 */
  share: number | null;
  /** messages a second since it began. */
  perSecond: number | null;
  /** seconds */
  left: number | null;
};

/** ms before which a rate is chance. */
const LEAST = 1_000;

/** `now` in ms since epoch. SQS's counts are approximate, and so is this. */
export function progressOf({ moved, toMove, startedAt }: MoveTask, now: number): TaskProgress {
  const elapsed = now - Date.parse(startedAt);
  const perSecond = moved > 0 && elapsed >= LEAST ? (moved * 1000) / elapsed : null;
  if (toMove === null || toMove === 0) return { share: null, perSecond, left: null };
  const rest = Math.max(0, toMove - moved);
  return { share: Math.min(1, moved / toMove), perSecond, left: perSecond === null ? null : rest / perSecond };
}

/** `120 of 470 moved`; SQS tells no total before the task is chosen to run. */
export function movedWords({ moved, toMove }: Pick<MoveTask, 'moved' | 'toMove'>): string {
  return toMove === null ? `${formatCount(moved)} moved` : `${formatCount(moved)} of ${formatCount(toMove)} moved`;
}

/** `10/s, about 35 s left` */
export function paceWords({ perSecond, left }: TaskProgress): string {
  if (perSecond === null) return 'The first messages are on their way.';
  const rate = perSecond >= 10 ? formatCount(Math.round(perSecond)) : perSecond.toFixed(1);
  return `${rate}/s${left === null ? '' : `, about ${formatDuration(Math.ceil(left))} left`}`;
}
