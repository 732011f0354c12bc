'use client';

import dynamic from 'next/dynamic';
import { SkeletonLines } from '#components/ui/skeleton.tsx';
import type { Topology } from '#lib/contracts/topology.ts';
import { AboveMap } from './above-map.tsx';
import { MapPane } from './map-pane.tsx';
import { NothingYet } from './nothing-yet.tsx';
import type { MapScreenModel } from './use-map-screen.ts';
import { useNodePick } from './use-node-pick.ts';

const ResourceTable = dynamic(
  () => import('#components/table/resource-table.tsx').then(({ ResourceTable }) => ResourceTable),
  { ssr: false, loading: () => <SkeletonLines label="Opening the table" /> },
);
const WorstList = dynamic(() => import('#components/table/worst-list.tsx').then(({ WorstList }) => WorstList), {
  ssr: false,
});

/** With more queues than these, the worst of them stand beside the map. */
const MANY_QUEUES = 200;

const manyQueues = (topologies: readonly Topology[]) =>
  topologies.reduce((sum, { queues }) => sum + queues.length, 0) > MANY_QUEUES;

/** The account, as a map or as a table. */
export function Picture({ model }: { model: MapScreenModel }) {
  const { topologies, graph, numbers, screen, goTo, journey } = model;
  const { question, choose } = useNodePick(model.select);
  if (topologies.length === 0) return <NothingYet model={model} />;
  const above = <AboveMap model={model} question={question} />;
  if (screen.view === 'table') {
    return (
      <div className="relative min-w-0 flex-1">
        {above}
        <ResourceTable
          graph={graph}
          numbers={numbers}
          selection={screen.select}
          onSelect={choose}
          onShowOnMap={goTo}
          matches={model.search.matches}
          onViewChange={({ inView }) => model.look({ inView })}
          places={model.places}
        />
      </div>
    );
  }
  return (
    <>
      {manyQueues(topologies) && (
        <WorstList
          graph={graph}
          numbers={numbers}
          selection={screen.select}
          onShowOnMap={goTo}
          onViewChange={({ inView: worst }) => model.look({ worst })}
        />
      )}
      <div
        className="relative min-w-0 flex-1"
        data-picking={question !== null}
        onPointerDownCapture={journey.takeOver}
        onWheelCapture={journey.takeOver}
        onKeyDownCapture={journey.takeOver}
      >
        <MapPane model={model} onSelect={choose} />
        {above}
      </div>
    </>
  );
}
