import { closePlan } from '#lib/client/changes/plan-desk.ts';
import { PanelHead } from './panel-head.tsx';
import { PlanFrame } from './plan-frame.tsx';

/** Says why what was collected is not planned: a plan is carried out through one connection. */
export function NoOnePlan({ labels }: { labels: readonly string[] }) {
  return (
    <PlanFrame title="Plan" shown="no plan" onClose={closePlan}>
      <PanelHead title="No plan of several connections" kind={{ label: 'plan', tone: 'flow' }} onClose={closePlan}>
        Nothing has happened. What was collected changes {labels.join(' and ')}, and a plan is carried out through one
        of them. Remove what is of the others from what was collected, and review it again.
      </PanelHead>
    </PlanFrame>
  );
}
