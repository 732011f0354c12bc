'use client';

import { type FormEvent, useRef, useState } from 'react';
import { errorWords } from '#components/inspector/error-words.ts';
import type { Scope } from '#components/inspector/scope.ts';
import { Section } from '#components/inspector/section.tsx';
import { useNow } from '#components/numbers/use-now.ts';
import { useShortcut } from '#components/shell/use-shortcut.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { closePlan } from '#lib/client/changes/plan-desk.ts';
import type { PlanSource } from '#lib/client/queries/changes.ts';
import type { Plan } from '#lib/contracts/plan.ts';
import { DestroyedItem } from './destroyed-item.tsx';
import { PanelHead } from './panel-head.tsx';
import { commonPlace } from './place-of-steps.ts';
import { secondsLeft } from './plan-clock.ts';
import { PlanFooter } from './plan-footer.tsx';
import { Policies, Refusals, SettlingTimes, Staying } from './plan-sections.tsx';
import { StepList } from './step-list.tsx';
import { useApply } from './use-apply.ts';
import { WarningList } from './warning-list.tsx';
import { whyNotApply } from './why-not-apply.ts';

type PlanViewProps = {
  plan: Plan;
  /** ms since epoch, by this browser's clock */
  receivedAt: number;
  of: PlanSource;
  scope: Scope;
  /** It is being made anew. */
  planning: boolean;
  /** Why that failed. */
  notPlanned: string | null;
  onPlanAnew: () => void;
};

/** All that will happen, before it does; Ctrl+Enter applies. */
export function PlanView({ plan, receivedAt, of, scope, planning, notPlanned, onPlanAnew }: PlanViewProps) {
  const { graph, connection, topology } = scope;
  const [names, setNames] = useState(() => plan.destroys.map(() => ''));
  const left = secondsLeft(plan, receivedAt, useNow());
  const apply = useApply(connection, plan, of);
  const { readOnly } = topology.connection;
  const whyNot = whyNotApply({ plan, names, left, busy: planning || apply.isPending });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (whyNot === null && !readOnly) apply.mutate(names);
  };
  const form = useRef<HTMLFormElement>(null);
  useShortcut('mod+enter', () => {
    const panel = form.current?.closest('aside, [role=dialog]');
    if (panel?.contains(document.activeElement)) form.current?.requestSubmit();
  });
  const setName = (place: number) => (name: string) =>
    setNames(names.map((other, at) => (at === place ? name : other)));
  return (
    <form ref={form} onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
      <PanelHead
        title={plan.title}
        kind={plan.undoes === null ? { label: 'plan', tone: 'flow' } : { label: 'undo plan', tone: 'flow' }}
        onClose={closePlan}
      >
        {headWords(plan)}
      </PanelHead>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <Refusals refusals={plan.refusals} />
        {plan.warnings.length > 0 && (
          <Section title="To know before">
            <WarningList warnings={plan.warnings} graph={graph} />
          </Section>
        )}
        {plan.destroys.length > 0 && (
          <Section title="What it deletes">
            <ul className="flex flex-col gap-3">
              {plan.destroys.map((destroyed, place) => (
                <DestroyedItem
                  key={destroyed.arn}
                  destroyed={destroyed}
                  graph={graph}
                  {...(!readOnly && { typed: { name: names[place] ?? '', onName: setName(place) } })}
                />
              ))}
            </ul>
          </Section>
        )}
        {plan.steps.length === 0 && plan.refusals.length === 0 && (
          <EmptyState title="Already so: nothing to do">
            All that this plan wants is the case, as AWS answered just now.
          </EmptyState>
        )}
        <StepList title="Calls to AWS, in this order" steps={plan.steps.map((step) => ({ step }))} graph={graph} />
        <Policies policies={plan.policies} />
        <SettlingTimes settling={plan.settling} graph={graph} />
        <Staying stays={plan.stays} undoes={plan.undoes} />
      </div>
      <PlanFooter
        plan={plan}
        of={of}
        scope={scope}
        left={left}
        whyNot={whyNot}
        applying={apply.isPending}
        failure={notPlanned ?? (apply.isError ? errorWords(apply.error).detail : null)}
        onPlanAnew={onPlanAnew}
      />
    </form>
  );
}

function headWords({ steps }: Plan): string {
  const place = commonPlace(steps);
  const calls = steps.length === 1 ? 'One call' : `${steps.length} calls`;
  if (steps.length === 0) return 'Nothing has happened.';
  return `Nothing has happened yet. ${calls}${place === null ? '' : ` to ${place}`}.`;
}
