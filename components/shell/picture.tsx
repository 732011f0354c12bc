'use client';

import dynamic from 'next/dynamic';
import { FreshFindings } from '#components/findings/fresh-findings.tsx';
import { MapCanvas } from '#components/map/map-canvas.tsx';
import { SkeletonLines } from '#components/ui/skeleton.tsx';
import { openExport } from '#lib/client/exports/export-desk.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { useAnnounce } from './announcer.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { PickBanner } from './pick-banner.tsx';
import { useMapChanges } from './use-map-changes.ts';
import type { MapScreenModel } from './use-map-screen.ts';
import { useMoves } from './use-moves.ts';
import { useNodePick } from './use-node-pick.ts';
import { usePlanDesk } from './use-plan-desk.ts';

const ResourceTable = dynamic(
  () => import('#components/table/resource-table.tsx').then(({ ResourceTable }) => ResourceTable),
  { ssr: false, loading: () => <SkeletonLines label="Opening the table" /> },
);
const CollectBar = dynamic(
  () => import('#components/changes/plan/collect-bar.tsx').then(({ CollectBar }) => CollectBar),
  { ssr: false },
);
const EmptyAccount = dynamic(() => import('./empty-account.tsx').then(({ EmptyAccount }) => EmptyAccount), {
  ssr: false,
});
const UnfinishedNotice = dynamic(
  () => import('#components/changes/plan/unfinished-notice.tsx').then(({ UnfinishedNotice }) => UnfinishedNotice),
  { ssr: false },
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
  const { topologies, graph, layout, numbers, screen, search, select, goTo } = model;
  const announce = useAnnounce();
  const redrives = useMoves(model.beside.shown, graph);
  const changes = useMapChanges(model);
  const { question, choose } = useNodePick(select);
  const { open, collected } = usePlanDesk(model.connection);
  const above = (
    <div className="pointer-events-none absolute inset-x-3 top-3 z-20 flex flex-col items-center gap-2">
      {question !== null && <PickBanner question={question} />}
      {collected && <CollectBar collected={collected} />}
      {open === null && [...model.settledOnes].map((id) => <UnfinishedNotice key={id} connection={id} />)}
      {topologies.map(
        (topology) =>
          model.settledOnes.has(topology.connection.id) && (
            <FreshFindings key={topology.connection.id} topology={topology} />
          ),
      )}
    </div>
  );
  if (topologies.length === 0) return <NothingYet model={model} />;
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
          matches={search.matches}
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
        onPointerDownCapture={model.takeOver}
        onWheelCapture={model.takeOver}
        onKeyDownCapture={model.takeOver}
      >
        <MapCanvas
          ref={model.setMap}
          graph={graph}
          layout={layout}
          numbers={numbers}
          redrives={redrives}
          {...changes}
          onExport={() => openExport(screen.select)}
          selection={screen.select}
          onSelect={choose}
          matches={model.lit ?? search.matches}
          focus={screen.focus}
          onFocus={(id) => void model.setScreen({ focus: id })}
          onMove={model.move}
          onViewChange={({ inView }) => model.look({ inView })}
          announce={announce}
          dense={model.dense}
          places={model.places}
          onDense={model.setDense}
        >
          <EmptyAccount model={model} />
        </MapCanvas>
        {above}
      </div>
    </>
  );
}
