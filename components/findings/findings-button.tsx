'use client';

import { Stethoscope } from 'lucide-react';
import { FINDING_LOOK } from '#components/map/finding-look.ts';
import { TONE_TEXT } from '#components/ui/tone.ts';
import { Tooltip } from '#components/ui/tooltip.tsx';
import { countWords } from './finding-words.ts';
import { useFindings } from './use-findings.ts';

type FindingsButtonProps = { connection: string; known: boolean; onOpen: () => void };

/** How much is wrong, in the colour of the worst of it; leads to the list. */
export function FindingsButton({ connection, known, onOpen }: FindingsButtonProps) {
  const list = useFindings(connection, known);
  const worst = list?.findings[0];
  const label = list ? countWords(list.findings.length) : 'Findings';
  return (
    <Tooltip text={worst ? `${label}. ${FINDING_LOOK[worst.severity].meaning}` : label}>
      <button
        type="button"
        aria-label={label}
        onClick={onOpen}
        className="inline-flex h-8 shrink-0 items-center gap-1 rounded-[7px] px-2 text-xs text-soft tabular-nums transition-colors duration-150 hover:bg-raised hover:text-ink [&>svg]:size-4"
      >
        <Stethoscope aria-hidden />
        {worst && <span className={TONE_TEXT[FINDING_LOOK[worst.severity].tone]}>{list.findings.length}</span>}
      </button>
    </Tooltip>
  );
}
