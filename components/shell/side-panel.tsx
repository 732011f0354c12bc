'use client';

import dynamic from 'next/dynamic';
import { useEffect, useSyncExternalStore } from 'react';
import { useNarrow } from '#components/inspector/use-narrow.ts';
import { whenIdle } from '#components/map/when-idle.ts';
import { queuesElsewhere } from '#lib/client/changes/plan-owner.ts';
import { SelectionPanel } from './selection-panel.tsx';
import type { MapScreenModel } from './use-map-screen.ts';
import { usePlanDesk } from './use-plan-desk.ts';
import { usePlanners } from './use-planners.ts';
import { useScope } from './use-scope.ts';

const loadPlanPanel = () => import('#components/changes/plan/plan-panel.tsx');
const PlanPanel = dynamic(() => loadPlanPanel().then(({ PlanPanel }) => PlanPanel), { ssr: false });
const PoliciesElsewhere = dynamic(
  () => import('#components/changes/plan/policies-elsewhere.tsx').then(({ PoliciesElsewhere }) => PoliciesElsewhere),
  { ssr: false },
);
const NoOnePlan = dynamic(() => import('#components/changes/plan/no-one-plan.tsx').then(({ NoOnePlan }) => NoOnePlan), {
  ssr: false,
});

const PlannerAway = dynamic(
  () => import('#components/changes/plan/planner-away.tsx').then(({ PlannerAway }) => PlannerAway),
  { ssr: false },
);

/** What stands beside the map: the plan that is read, else the inspector, which waits behind it as it was. */
export function SidePanel({ model }: { model: MapScreenModel }) {
  const { connection, ownerOf, beside, labelOf, journey } = model;
  const { open } = usePlanDesk(connection);
  const planners = usePlanners(open, model);
  const [planner = connection, another] = planners;
  const scope = useScope(planner, model);
  const narrow = useNarrow();
  const shown = useSyncExternalStore(
    journey.map.subscribe,
    () => journey.map.get() !== null,
    () => false,
  );
  // From a drop to its plan nobody should wait for code.
  useEffect(() => (shown ? whenIdle(() => void loadPlanPanel()) : undefined), [shown]);
  // A sheet over the map cannot wait behind another.
  const waits = !(open && narrow);
  return (
    <>
      {waits && (
        <div className={open ? 'hidden' : 'contents'}>
          <SelectionPanel model={model} />
        </div>
      )}
      {open && scope && another === undefined && (
        <PlanPanel
          open={open}
          scope={scope}
          elsewhere={
            open.source === 'intents' &&
            beside.shown.length > 1 && (
              <PoliciesElsewhere queues={queuesElsewhere(open.intents, scope.connection, ownerOf)} labelOf={labelOf} />
            )
          }
        />
      )}
      {open && another === undefined && !beside.shown.includes(planner) && (
        <PlannerAway label={labelOf(planner)} onShow={() => beside.show(planner)} />
      )}
      {open && another !== undefined && <NoOnePlan labels={planners.map(labelOf)} />}
    </>
  );
}
