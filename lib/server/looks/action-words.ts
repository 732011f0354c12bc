import type { DoneAction } from '#lib/contracts/activity.ts';
import type { DeleteSeenOutput, LookEnd } from '#lib/contracts/look.ts';
import { formatCount } from '#lib/format/count.ts';

type Action = Pick<DoneAction, 'outcome' | 'words'>;

/** A look, as the activity list tells it. */
export function lookWords(look: { end: LookEnd; seen: number; failed: number; insisted: boolean }): Action {
  const { end, seen, failed, insisted } = look;
  const outcome = end === 'failed' ? 'failed' : failed > 0 ? 'partly' : 'done';
  const price = seen === 0 ? '' : '; it cost each a receive';
  const left = failed === 0 ? '' : `; ${formatCount(failed)} not given back, they come back by themselves`;
  const anyway = insisted ? ', insisted on' : '';
  return { outcome, words: `Looked at ${messages(seen)}${anyway}${price}${left}` };
}

/** A deletion, as the activity list tells it. */
export function deleteWords({ deleted, foundAgain, failed }: DeleteSeenOutput): Action {
  const outcome = failed.length === 0 ? 'done' : deleted.length > 0 ? 'partly' : 'failed';
  const again = foundAgain === 0 ? '' : ` (${formatCount(foundAgain)} found again by id)`;
  const codes = [...new Set(failed.map(({ code }) => code))].join(', ');
  const rest = failed.length === 0 ? '' : `; ${formatCount(failed.length)} failed (${codes})`;
  return { outcome, words: `Deleted ${messages(deleted.length)}${again}${rest}` };
}

function messages(count: number): string {
  return count === 1 ? '1 message' : `${formatCount(count)} messages`;
}
