import { ClipboardList } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import type { Finding, Mend } from '#lib/contracts/finding.ts';
import { FindingTitle } from './finding-title.tsx';
import { planLabel } from './finding-words.ts';

type AlikeItemProps = { findings: readonly Finding[]; onGo: (id: string) => void; onPlan: () => void };

/** Findings that differ only in where they are: why they matter is said once, a line each, and one plan for all. */
export function AlikeItem({ findings, onGo, onPlan }: AlikeItemProps) {
  const plan = (intents: Mend['intents']) => {
    onPlan();
    propose(intents);
  };
  const mends = findings.flatMap(({ mend }) => mend ?? []);
  const others = findings.flatMap(({ otherwise }) => otherwise ?? []);
  return (
    <li className="flex flex-col gap-2 border-b border-line py-3 last:border-b-0">
      <p className="text-soft">{findings[0]?.explanation}</p>
      <ul className="flex flex-col">
        {findings.map((finding) => (
          <li key={finding.id} className="flex min-h-7 items-center justify-between gap-2">
            <FindingTitle finding={finding} onGo={onGo} />
            {finding.mend && (
              <Button
                look="ghost"
                size="sm"
                aria-label={planLabel(finding)}
                title={finding.mend.words}
                onClick={() => finding.mend && plan(finding.mend.intents)}
              >
                Show plan
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mends.length > 1 ? (
        <Button size="sm" className="self-start" onClick={() => plan(mends.flatMap(({ intents }) => intents))}>
          <ClipboardList aria-hidden />
          Show one plan that mends all {mends.length}
        </Button>
      ) : (
        mends.length === 0 && <p className="text-xs text-mute">No plan can mend these: each takes a person.</p>
      )}
      {others.length > 1 && (
        <Button size="sm" className="self-start" onClick={() => plan(others.flatMap(({ intents }) => intents))}>
          <ClipboardList aria-hidden />
          Show the other plan for all {others.length}
        </Button>
      )}
    </li>
  );
}
