import { ChevronRight } from 'lucide-react';
import { Badge } from '#components/ui/badge.tsx';
import type { Tone } from '#components/ui/tone.ts';
import type { PolicyDiff } from '#lib/contracts/plan.ts';
import { DiffLines } from './diff-lines.tsx';

export type Statement = PolicyDiff['statements'][number];

const LOOK: Record<Statement['change'], { sign: string; label: string; tone: Tone }> = {
  kept: { sign: '=', label: 'kept', tone: 'quiet' },
  added: { sign: '+', label: 'added', tone: 'flowing' },
  changed: { sign: '±', label: 'changed', tone: 'growing' },
  removed: { sign: '−', label: 'removed', tone: 'danger' },
};

/** One statement in words, and its JSON before and after: open where it differs. */
export function StatementDiff({ statement, queue }: { statement: Statement; queue: string }) {
  const { change, words, before, after } = statement;
  const { sign, label, tone } = LOOK[change];
  return (
    <li>
      <details open={change !== 'kept'} className="group">
        <summary className="flex cursor-pointer list-none items-start gap-2 rounded-[4px] py-1 [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden
            className="mt-[3px] size-3.5 shrink-0 text-mute transition-transform group-open:rotate-90"
          />
          <span className="min-w-0 flex-1 break-words">{words}</span>
          <Badge tone={tone}>
            <span aria-hidden className="font-mono">
              {sign}
            </span>
            {label}
          </Badge>
        </summary>
        <div className="mt-1 mb-1 ml-[22px]">
          <DiffLines before={before} after={after} label={`Statement of the policy of ${queue}, ${label}, as JSON`} />
        </div>
      </details>
    </li>
  );
}
