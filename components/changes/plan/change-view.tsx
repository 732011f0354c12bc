import dynamic from 'next/dynamic';
import { subscriptionsToProbe } from '#components/changes/probe/subscriptions-to-probe.ts';
import type { Scope } from '#components/inspector/scope.ts';
import { Section } from '#components/inspector/section.tsx';
import { closePlan } from '#lib/client/changes/plan-desk.ts';
import type { Change } from '#lib/contracts/change.ts';
import { formatInstant } from '#lib/format/instant.ts';
import { ChangeFooter } from './change-footer.tsx';
import { CheckList } from './check-list.tsx';
import { OUTCOME_LOOK } from './outcome-look.ts';
import { PanelHead } from './panel-head.tsx';
import { commonPlace } from './place-of-steps.ts';
import { StepList } from './step-list.tsx';

const ProbeSection = dynamic(
  () => import('#components/changes/probe/probe-section.tsx').then((room) => room.ProbeSection),
  { ssr: false },
);

type ChangeViewProps = {
  change: Change;
  /** All of its connection, newest first. */
  changes: readonly Change[];
  scope: Scope;
};

/** What was done, step by step as it goes, and what was looked at afterwards. */
export function ChangeView({ change, changes, scope }: ChangeViewProps) {
  const { title, outcome, steps, checks } = change;
  const over = outcome !== 'running';
  const place = commonPlace(steps.map(({ step }) => step));
  const toProbe = outcome === 'done' ? subscriptionsToProbe(change, scope.graph) : [];
  const calls = <StepList title="Calls to AWS, in this order" steps={steps} graph={scope.graph} over={over} />;
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <PanelHead title={title} kind={OUTCOME_LOOK[outcome]} onClose={closePlan}>
        {change.author}, {formatInstant(change.startedAt, scope.zone)}
        {place !== null && `, ${place}`}
      </PanelHead>
      <div className="min-h-0 flex-1 overflow-y-auto" aria-busy={!over}>
        {/* Where not all was done, what was and what was not comes first. */}
        {outcome !== 'done' && calls}
        {checks.length > 0 && (
          <Section title="Looked at afterwards">
            <CheckList checks={checks} />
          </Section>
        )}
        {toProbe.length > 0 && <ProbeSection subscriptions={toProbe} scope={scope} />}
        {outcome === 'done' && calls}
      </div>
      <ChangeFooter change={change} changes={changes} scope={scope} />
    </div>
  );
}
