'use client';

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { errorWords } from '#components/inspector/error-words.ts';
import { Remote } from '#components/inspector/remote.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { ProductionBar } from '#components/shell/production-bar.tsx';
import { closePlan, type PlanDesk } from '#lib/client/changes/plan-desk.ts';
import { changesOptions, type PlanSource, planOptions } from '#lib/client/queries/changes.ts';
import { ChangeView } from './change-view.tsx';
import { PanelHead } from './panel-head.tsx';
import { PlanFrame } from './plan-frame.tsx';
import { PlanView } from './plan-view.tsx';

type Open = NonNullable<PlanDesk['open']>;
type PlanPanelProps = {
  open: Open;
  scope: Scope;
  /** What belongs to the plan and is planned elsewhere. */
  elsewhere?: ReactNode;
};

/** What lies on the desk: a plan to read, or a change that runs or ran. Loaded when something is proposed first. */
export function PlanPanel({ open, scope, elsewhere }: PlanPanelProps) {
  const change = open.source === 'change';
  return (
    <PlanFrame title={change ? 'Change' : 'Plan'} shown={change ? open.change : 'plan'} onClose={closePlan}>
      <ProductionBar connection={scope.connection} />
      {elsewhere}
      {change ? (
        <ShownChange key={open.change} id={open.change} scope={scope} />
      ) : (
        <ShownPlan key={JSON.stringify(open)} of={open} scope={scope} />
      )}
    </PlanFrame>
  );
}

function ShownPlan({ of, scope }: { of: PlanSource; scope: Scope }) {
  const query = useQuery(planOptions(scope.connection, of));
  const planAnew = () => void query.refetch();
  if (query.data) {
    return (
      <PlanView
        key={query.data.id}
        plan={query.data}
        receivedAt={query.dataUpdatedAt}
        of={of}
        scope={scope}
        planning={query.isFetching}
        notPlanned={query.isError ? errorWords(query.error).detail : null}
        onPlanAnew={planAnew}
      />
    );
  }
  return (
    <>
      <PanelHead title="Plan" kind={{ label: 'plan', tone: 'flow' }} onClose={closePlan}>
        Nothing has happened yet.
      </PanelHead>
      <Remote query={query} what="Reading what it would change">
        {() => null}
      </Remote>
    </>
  );
}

function ShownChange({ id, scope }: { id: string; scope: Scope }) {
  const query = useQuery(changesOptions(scope.connection));
  const changes = query.data?.changes ?? [];
  const change = changes.find((known) => known.id === id);
  if (change) return <ChangeView change={change} changes={changes} scope={scope} />;
  return (
    <>
      <PanelHead title="Change" kind={{ label: 'change', tone: 'plain' }} onClose={closePlan}>
        {query.isSuccess ? 'Weir does not keep this change any more.' : 'Reading what was done.'}
      </PanelHead>
      {!query.isSuccess && (
        <Remote query={query} what="Reading what was done">
          {() => null}
        </Remote>
      )}
    </>
  );
}
