'use client';

import { Stethoscope } from 'lucide-react';
import { FINDING_LOOK } from '#components/map/finding-look.ts';
import { TONE_TEXT } from '#components/ui/tone.ts';
import { Tooltip } from '#components/ui/tooltip.tsx';
import { countWords } from './finding-words.ts';
import { useAllFindings } from './use-findings.ts';

type FindingsButtonProps = { connections: ReadonlySet<string>; onOpen: () => void };

/** How much is wrong, in the colour of the worst of it; leads to the list. */
export function FindingsButton({ connections, onOpen }: FindingsButtonProps) {
  const findings = useAllFindings(connections);
  const worst = findings?.[0];
  const label = findings ? countWords(findings.length) : 'Findings';
  return (
    <Tooltip text={worst ? `${label}. ${FINDING_LOOK[worst.severity].meaning}` : label}>
      <button
        type="button"
        aria-label={label}
        onClick={onOpen}
        className="inline-flex h-8 shrink-0 items-center gap-1 rounded-[7px] px-2 text-xs text-soft tabular-nums transition-colors duration-150 hover:bg-raised hover:text-ink [&>svg]:size-4"
      >
        <Stethoscope aria-hidden />
        {worst && <span className={TONE_TEXT[FINDING_LOOK[worst.severity].tone]}>{findings.length}</span>}
      </button>
    </Tooltip>
  );
}
