import { Button } from '#components/ui/button.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import type { JobState } from '#lib/client/sends/job-state.ts';
import type { SendJob } from '#lib/client/sends/send-job.ts';
import type { AnyDraft } from '#lib/client/sends/send-target.ts';
import { againWords, progressWords } from './job-words.ts';
import { TroubleList } from './trouble-list.tsx';

/** How a sending goes, and once it is over: what failed, entry by entry, and the ways on. */
export function JobReport({ job, state }: { job: SendJob<AnyDraft>; state: JobState<AnyDraft> }) {
  const { phase, total, sent, troubles, problem, last } = state;
  const unsure = troubles.filter(({ result }) => result.outcome === 'ambiguous').length;
  const again = phase === 'over' ? againWords(state) : null;
  return (
    <section aria-label="How the sending went" className="flex flex-col gap-2">
      <p className={troubles.length > 0 ? 'font-medium text-danger' : 'font-medium'}>{progressWords(state)}</p>
      {total > 1 && (
        <progress
          aria-label="Messages dealt with"
          max={total}
          value={sent + troubles.length}
          className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-flow [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-flow"
        />
      )}
      {problem && total > 1 && <p className="text-soft">{problem}</p>}
      {total === 1 && last && (
        <p className="flex items-center gap-1 font-mono text-xs break-all text-soft">
          {last.messageId}
          <CopyButton text={last.messageId} label="Copy message id" />
        </p>
      )}
      <TroubleList troubles={troubles} />
      {phase === 'over' && (again !== null || unsure > 0) && (
        <div className="flex flex-wrap gap-2">
          {again !== null && <Button onClick={() => job.again({ ambiguous: false })}>{again}</Button>}
          {unsure > 0 && (
            <Button look="danger" onClick={() => job.again({ ambiguous: true })}>
              Send again what may have been stored
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
