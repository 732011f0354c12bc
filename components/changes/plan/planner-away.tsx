import { Button } from '#components/ui/button.tsx';
import { closePlan } from '#lib/client/changes/plan-desk.ts';
import { PanelHead } from './panel-head.tsx';
import { PlanFrame } from './plan-frame.tsx';

type PlannerAwayProps = { label: string; onShow: () => void };

/** Says why what was proposed is not planned: the connection that it is of was taken off the map since. */
export function PlannerAway({ label, onShow }: PlannerAwayProps) {
  return (
    <PlanFrame title="Plan" shown="no plan" onClose={closePlan}>
      <PanelHead title={`A plan of ${label}`} kind={{ label: 'plan', tone: 'flow' }} onClose={closePlan}>
        Nothing has happened. This changes what is in {label}, which is not on the map now.
      </PanelHead>
      <div className="p-4">
        <Button onClick={onShow}>Show {label} on this map</Button>
      </div>
    </PlanFrame>
  );
}
