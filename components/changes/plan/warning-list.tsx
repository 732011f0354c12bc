import { Info, type LucideIcon, OctagonAlert, TriangleAlert } from 'lucide-react';
import { TONE_TEXT, type Tone } from '#components/ui/tone.ts';
import type { PlanWarning } from '#lib/contracts/plan.ts';
import type { Graph } from '#lib/topology/model.ts';
import { aboutName } from './about-name.ts';

const LOOK: Record<PlanWarning['severity'], { label: string; icon: LucideIcon; tone: Tone }> = {
  danger: { label: 'Danger', icon: OctagonAlert, tone: 'danger' },
  caution: { label: 'Caution', icon: TriangleAlert, tone: 'growing' },
  note: { label: 'Note', icon: Info, tone: 'plain' },
};
const WORST_FIRST = ['danger', 'caution', 'note'] as const;

/** What to know before, the worst first. */
export function WarningList({ warnings, graph }: { warnings: readonly PlanWarning[]; graph: Graph }) {
  const sorted = WORST_FIRST.flatMap((severity) => warnings.filter((warning) => warning.severity === severity));
  return (
    <ul className="flex flex-col gap-2">
      {sorted.map(({ severity, about, words }) => {
        const { label, icon: Icon, tone } = LOOK[severity];
        const name = aboutName(graph, about);
        return (
          <li key={`${severity} ${about} ${words}`} className="flex items-start gap-2">
            <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${TONE_TEXT[tone]}`} />
            <span className="min-w-0 break-words">
              <span className={`font-medium ${TONE_TEXT[tone]}`}>
                {label}
                {!words.includes(name) && <span className="text-soft"> · {name}</span>}
              </span>{' '}
              <span className="text-soft">{words}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
