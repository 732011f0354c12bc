'use client';

import { openCreate, openDeviceChoice, openQuickCreate } from '#components/changes/editors/create-desk.ts';
import { useFindingMarks } from '#components/findings/use-finding-marks.ts';
import type { MapCanvasProps } from '#components/map/map-props.ts';
import { connectIntents, deleteEdgeIntents, moveEndIntents } from '#lib/client/changes/gesture-intents.ts';
import { propose } from '#lib/client/changes/plan-desk.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import type { MapScreenModel } from './use-map-screen.ts';
import { usePlannedEdges } from './use-planned-edges.ts';
import { useRedriveAllow } from './use-redrive-allow.ts';
import { useSettling } from './use-settling.ts';

type MapChanges = Pick<
  MapCanvasProps,
  | 'ghosts'
  | 'settling'
  | 'findings'
  | 'redriveAllow'
  | 'onConnect'
  | 'onMoveEnd'
  | 'onDropEmpty'
  | 'onCreate'
  | 'onDelete'
>;

/** What the map shows of plans and changes, and what its gestures propose. */
export function useMapChanges(model: MapScreenModel): MapChanges {
  const { graph, layout, settledOnes } = model;
  const ghosts = usePlannedEdges(model);
  const settling = useSettling(settledOnes, layout);
  const findings = useFindingMarks(settledOnes);
  const redriveAllow = useRedriveAllow(model.ownerOf);
  return {
    ghosts,
    settling,
    findings,
    redriveAllow,
    onConnect(link) {
      if (graph.nodes.get(link.target)?.kind === 'application') openDeviceChoice(link.source, link.target);
      else proposeAny(connectIntents(graph, link));
    },
    onMoveEnd({ edge, target }) {
      const known = graph.edges.get(edge);
      if (known) proposeAny(moveEndIntents(graph, known, target));
    },
    onDropEmpty: ({ kind, source }) => openQuickCreate(kind, source),
    onCreate: openCreate,
    onDelete(edge) {
      const known = graph.edges.get(edge);
      if (known) proposeAny(deleteEdgeIntents(graph, known));
    },
  };
}

function proposeAny(intents: readonly Intent[]): void {
  if (intents.length > 0) propose(intents);
}
