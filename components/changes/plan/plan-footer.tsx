'use client';

import { ListPlus, LoaderCircle, Play, RefreshCw } from 'lucide-react';
import { PlanExport } from '#components/changes/export/plan-export.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { Button } from '#components/ui/button.tsx';
import { startCollecting } from '#lib/client/changes/collecting.ts';
import { closePlan } from '#lib/client/changes/plan-desk.ts';
import type { PlanSource } from '#lib/client/queries/changes.ts';
import type { Plan } from '#lib/contracts/plan.ts';
import { clockWords } from './plan-clock.ts';

type PlanFooterProps = {
  plan: Plan;
  of: PlanSource;
  scope: Scope;
  /** seconds for which the plan is good */
  left: number;
  /** Why it cannot be applied now. */
  whyNot: string | null;
  applying: boolean;
  /** Why it was not applied, where that was tried. */
  failure: string | null;
  onPlanAnew: () => void;
};

/** What can be done with a plan; where it cannot be applied, why. */
export function PlanFooter({ plan, of, scope, left, whyNot, applying, failure, onPlanAnew }: PlanFooterProps) {
  const { readOnly } = scope.topology.connection;
  const stale = left === 0 || failure !== null;
  const empty = plan.steps.length === 0;
  return (
    <footer className="flex shrink-0 flex-col gap-2 border-t border-line px-4 py-3">
      {failure !== null && (
        <p role="alert" className="text-danger">
          {failure}
        </p>
      )}
      <p className="text-xs text-mute tabular-nums empty:hidden">
        {readOnly ? READ_ONLY : [clockWords(left), empty || left === 0 ? null : whyNot].filter(Boolean).join(' ')}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {!readOnly && !empty && !stale && <ApplyButton plan={plan} disabled={whyNot !== null} applying={applying} />}
        {(stale || empty || plan.refusals.length > 0) && (
          <Button look={stale ? 'primary' : 'plain'} onClick={onPlanAnew}>
            <RefreshCw aria-hidden />
            Plan anew
          </Button>
        )}
        {of.source === 'intents' && (
          <Button onClick={startCollecting}>
            <ListPlus aria-hidden />
            Collect more…
          </Button>
        )}
        {!empty && !stale && <PlanExport connection={scope.connection} plan={plan} />}
        <Button look="ghost" className="ml-auto" onClick={closePlan}>
          Close
        </Button>
      </div>
    </footer>
  );
}

const READ_ONLY = 'This Weir is read-only: a plan can be read and exported, not applied.';

function ApplyButton({ plan, disabled, applying }: { plan: Plan; disabled: boolean; applying: boolean }) {
  const deletes = plan.destroys.length > 0;
  return (
    <Button type="submit" look={deletes ? 'danger' : 'primary'} disabled={disabled} aria-keyshortcuts="Control+Enter">
      {applying ? <LoaderCircle aria-hidden className="animate-spin" /> : <Play aria-hidden />}
      {plan.undoes === null ? 'Apply' : 'Undo'}
    </Button>
  );
}
