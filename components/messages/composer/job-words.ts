import type { JobState } from '#lib/client/sends/job-state.ts';
import { isRetryable } from '#lib/client/sends/send-job.ts';
import { formatCount } from '#lib/format/count.ts';

type State = JobState<unknown>;

const messages = (count: number) => (count === 1 ? '1 message' : `${formatCount(count)} messages`);

/** `12 of 250 sent, 3 failed, 1 may have been stored`; of one message alone `Sent`. */
export function progressWords({ sent, total, troubles, phase }: State): string {
  const unsure = troubles.filter(({ result }) => result.outcome === 'ambiguous').length;
  const failed = troubles.length - unsure;
  if (total === 1 && unsure === 1) return 'No answer: it may have been stored';
  if (total === 1 && phase !== 'over') return 'Sending';
  if (total === 1) return sent === 1 ? 'Sent' : 'Not sent';
  const parts = [
    `${formatCount(sent)} of ${formatCount(total)} sent`,
    failed > 0 && `${formatCount(failed)} failed`,
    unsure > 0 && `${formatCount(unsure)} may have been stored`,
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
