import type { JobState } from '#lib/client/sends/job-state.ts';
import { isRetryable } from '#lib/client/sends/send-job.ts';
import { formatCount } from '#lib/format/count.ts';

type State = JobState<unknown>;

const messages = (count: number) => (count === 1 ? '1 message' : `${formatCount(count)} messages`);

/** `12 of 250 sent, 3 failed, 1 may have been stored` */
export function progressWords({ sent, total, troubles }: State): string {
  const unsure = troubles.filter(({ result }) => result.outcome === 'ambiguous').length;
  const failed = troubles.length - unsure;
  const parts = [
    total === 1 ? (sent === 1 ? 'Sent' : 'Not sent') : `${formatCount(sent)} of ${formatCount(total)} sent`,
    failed > 0 && total > 1 && `${formatCount(failed)} failed`,
    unsure > 0 && `${unsure === 1 && total === 1 ? 'it' : formatCount(unsure)} may have been stored`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** The end of a job, for who cannot see it. */
export function endWords(state: State): string {
  const why = state.end === 'stopped' ? 'Stopped. ' : '';
  return `${why}${progressWords(state)}.`;
}

/** What the button that goes on would do; `null` = there is nothing to go on with. */
export function againWords(state: State): string | null {
  const failed = state.troubles.filter(({ result }) => isRetryable(result, false)).length;
  const left = state.total - state.sent - state.troubles.length;
  if (failed === 0) return left > 0 ? `Send the other ${messages(left)}` : null;
  return left > 0
    ? `Retry ${formatCount(failed)} failed, then ${formatCount(left)} more`
    : `Retry ${formatCount(failed)} failed`;
}
