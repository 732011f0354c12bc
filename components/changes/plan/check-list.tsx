import { CircleCheck, CircleHelp, CircleX, type LucideIcon } from 'lucide-react';
import { TONE_TEXT, type Tone } from '#components/ui/tone.ts';
import type { Check } from '#lib/contracts/change.ts';

const LOOK: Record<Check['result'], { label: string; icon: LucideIcon; tone: Tone }> = {
  wrong: { label: 'Wrong', icon: CircleX, tone: 'danger' },
  'cannot tell': { label: 'Cannot tell', icon: CircleHelp, tone: 'growing' },
  ok: { label: 'As it should be', icon: CircleCheck, tone: 'flowing' },
};
/** What the change found so and left. */
const WAS_SO = { label: 'Wrong, and was so before', icon: CircleX, tone: 'growing' } as const;
const WORST_FIRST = ['wrong', 'cannot tell', 'ok'] as const;

/** What was looked at after a change, what is wrong first. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const sorted = WORST_FIRST.flatMap((result) => checks.filter((check) => check.result === result));
  return (
    <ul className="flex flex-col gap-2">
      {sorted.map(({ result, about, words, wasSo }) => {
        const { label, icon: Icon, tone } = wasSo ? WAS_SO : LOOK[result];
        return (
          <li key={`${about} ${words}`} className="flex items-start gap-2">
            <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${TONE_TEXT[tone]}`} />
            <span className="min-w-0 break-words">
              <span className={result === 'ok' ? 'sr-only' : `font-medium ${TONE_TEXT[tone]}`}>{label}: </span>
              {words}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
