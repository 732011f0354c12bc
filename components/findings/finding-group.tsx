import { useState } from 'react';
import { FINDING_LOOK } from '#components/map/finding-look.ts';
import { Glyph } from '#components/map/glyph.tsx';
import { Button } from '#components/ui/button.tsx';
import { TONE_TEXT } from '#components/ui/tone.ts';
import type { Finding } from '#lib/contracts/finding.ts';
import { formatCount } from '#lib/format/count.ts';
import { AlikeItem } from './alike-item.tsx';
import { FindingItem } from './finding-item.tsx';
import { SEVERITY_WORDS } from './finding-words.ts';

/** Findings that are shown at once. */
const PAGE = 50;

type FindingGroupProps = {
  severity: Finding['severity'];
  findings: readonly Finding[];
  onGo: (id: string) => void;
  onPlan: () => void;
};

/** The findings of one severity under what it means. */
export function FindingGroup({ severity, findings, onGo, onPlan }: FindingGroupProps) {
  const [shown, setShown] = useState(PAGE);
  const { tone, glyph } = FINDING_LOOK[severity];
  const { title, meaning } = SEVERITY_WORDS[severity];
  return (
    <section aria-label={title} className="border-b border-line px-4 py-3">
      <h3 className={`flex items-center gap-1.5 font-medium ${TONE_TEXT[tone]}`}>
        <Glyph name={glyph} size={13} />
        {title}
        <span className="text-mute tabular-nums">{formatCount(findings.length)}</span>
      </h3>
      <p className="text-xs text-mute">{meaning}</p>
      <ul>
        {alike(findings.slice(0, shown)).map(([first, ...others]) =>
          others.length === 0 ? (
            <FindingItem key={first.id} finding={first} onGo={onGo} onPlan={onPlan} />
          ) : (
            <AlikeItem key={first.id} findings={[first, ...others]} onGo={onGo} onPlan={onPlan} />
          ),
        )}
      </ul>
      {findings.length > shown && (
        <Button size="sm" onClick={() => setShown(shown + PAGE)}>
          Show more
        </Button>
      )}
    </section>
  );
}

/** Those of one kind and one explanation together, each where the first of them stands. */
function alike(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const together = Map.groupBy(findings, ({ kind, explanation }) => `${kind} ${explanation}`);
  return [...together.values()] as [Finding, ...Finding[]][];
}
