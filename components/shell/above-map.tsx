'use client';

import dynamic from 'next/dynamic';
import { FreshFindings } from '#components/findings/fresh-findings.tsx';
import { PickBanner } from './pick-banner.tsx';
import type { MapScreenModel } from './use-map-screen.ts';
import { usePlanDesk } from './use-plan-desk.ts';

const CollectBar = dynamic(
  () => import('#components/changes/plan/collect-bar.tsx').then(({ CollectBar }) => CollectBar),
  { ssr: false },
);
const UnfinishedNotice = dynamic(
  () => import('#components/changes/plan/unfinished-notice.tsx').then(({ UnfinishedNotice }) => UnfinishedNotice),
  { ssr: false },
);

type AboveMapProps = {
  model: MapScreenModel;
  /** What the next click on a node answers; `null` = it selects. */
  question: string | null;
};

/** What stands over the picture's upper edge: a question, what was collected, a change that did not come to its end. */
export function AboveMap({ model, question }: AboveMapProps) {
  const { topologies, settledOnes } = model;
  const { open, collected } = usePlanDesk(model.connection);
  return (
    <div className="pointer-events-none absolute inset-x-3 top-3 z-20 flex flex-col items-center gap-2">
      {question !== null && <PickBanner question={question} />}
      {collected && <CollectBar collected={collected} />}
      {open === null && [...settledOnes].map((id) => <UnfinishedNotice key={id} connection={id} />)}
      {topologies.map(
        (topology) =>
          settledOnes.has(topology.connection.id) && <FreshFindings key={topology.connection.id} topology={topology} />,
      )}
    </div>
  );
}
