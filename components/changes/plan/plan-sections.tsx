import { Clock, Pin } from 'lucide-react';
import { Notice } from '#components/inspector/notice.tsx';
import { Section } from '#components/inspector/section.tsx';
import type { Plan, PolicyDiff, Settling } from '#lib/contracts/plan.ts';
import { formatDuration } from '#lib/format/duration.ts';
import type { Graph } from '#lib/topology/model.ts';
import { aboutName } from './about-name.ts';
import { PolicyDiffView } from './policy-diff.tsx';

/** What forbids the plan; nothing where nothing does. */
export function Refusals({ refusals }: Pick<Plan, 'refusals'>) {
  if (refusals.length === 0) return null;
  return (
    <div className="px-4 pt-3">
      <Notice tone="danger" title="This cannot be applied">
        <ul className="flex flex-col gap-1">
          {refusals.map(({ intent, words }) => (
            <li key={`${intent} ${words}`}>{words}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

/** The policies that change, each statement by statement. */
export function Policies({ policies }: { policies: readonly PolicyDiff[] }) {
  if (policies.length === 0) return null;
  return (
    <Section title={policies.length === 1 ? 'Queue policy' : 'Queue policies'}>
      <div className="flex flex-col gap-4">
        {policies.map((diff) => (
          <PolicyDiffView key={diff.queueArn} diff={diff} />
        ))}
      </div>
    </Section>
  );
}

/** What AWS takes a while to do everywhere. */
export function SettlingTimes({ settling, graph }: { settling: readonly Settling[]; graph: Graph }) {
  if (settling.length === 0) return null;
  return (
    <Section title="Takes a while to settle">
      <ul className="flex flex-col gap-1 text-soft">
        {settling.map(({ about, what, seconds }) => (
          <li key={`${about} ${what}`} className="flex items-start gap-2">
            <Clock aria-hidden className="mt-0.5 size-4 shrink-0 text-mute" />
            <span className="min-w-0 break-words">
              {aboutName(graph, about)}: {what}, up to {formatDuration(seconds)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What an undo cannot put back: this one, or that of what is planned. */
export function Staying({ stays, undoes }: Pick<Plan, 'stays' | 'undoes'>) {
  if (stays.length === 0) return null;
  return (
    <Section title={undoes === null ? 'What an undo would not put back' : 'What stays as it is'}>
      <ul className="flex flex-col gap-1 text-soft">
        {stays.map((words) => (
          <li key={words} className="flex items-start gap-2">
            <Pin aria-hidden className="mt-0.5 size-4 shrink-0 text-mute" />
            <span className="min-w-0 break-words">{words}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
