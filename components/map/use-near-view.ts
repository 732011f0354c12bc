import { useCallback, useMemo, useState } from 'react';
import type { GraphEdge, Point } from '#lib/topology/model.ts';
import { hasWords, labelSide, placeLabels } from './label-places.ts';
import type { MapWorld } from './map-world.ts';
import { isNoted, type Notes } from './notes.ts';
import type { PictureParts } from './picture.ts';
import type { Scene } from './scene.ts';
import { useGradual } from './use-gradual.ts';
import { useNearNodes } from './use-near-nodes.ts';

type Paint = PictureParts['paint'];

/**
 * What is DOM and what is painted. Coming from far, all stays painted under the DOM nodes until the last is there; going
 * far, DOM nodes stay until all is painted.
 */
export function useNearView(
  world: MapWorld,
  scene: Scene,
  dense: boolean,
  onMove: (id: string, to: Point) => void,
  notes: Notes,
) {
  const { shown, whole } = useGradual(scene.ids);
  const [painted, onPainted] = useState<Paint>('all');
  const covered = useCovered(scene.view === 'far', whole);
  const { nodes, onNodesChange, boxOf } = useNearNodes(world, shown, dense, onMove);
  const isLabelled = useCallback((edge: GraphEdge) => hasWords(edge) || isNoted(notes, edge.id), [notes]);
  const labelled = useMemo(() => labelledAt(world, shown, isLabelled), [world, shown, isLabelled]);
  const places = useMemo(() => placeLabels(labelled, boxOf, isLabelled), [labelled, boxOf, isLabelled]);
  const paint: Paint = covered ? 'all' : 'edges';
  return {
    nodes,
    onNodesChange,
    labelled,
    places,
    paint,
    onPainted,
    hidden: scene.view === 'far' && painted === 'all',
  };
}

/** The edges whose words stand at one of these nodes. */
function labelledAt(
  { graph }: MapWorld,
  ids: readonly string[],
  isLabelled: (edge: GraphEdge) => boolean,
): readonly GraphEdge[] {
  return ids.flatMap((id) =>
    (graph.edgesOf.get(id) ?? []).flatMap((key) => {
      const edge = graph.edges.get(key);
      return edge && isLabelled(edge) && labelSide(edge) === id ? edge : [];
    }),
  );
}

/** True from the moment that the view is far until the DOM nodes that follow are all mounted; at the start as well. */
function useCovered(far: boolean, whole: boolean): boolean {
  const [waiting, setWaiting] = useState(true);
  if (far && !waiting) setWaiting(true);
  if (!far && whole && waiting) setWaiting(false);
  return far || waiting;
}
