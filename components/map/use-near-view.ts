import { useMemo, useState } from 'react';
import type { GraphEdge, Point } from '#lib/topology/model.ts';
import { hasWords, placeLabels } from './label-places.ts';
import type { MapWorld } from './map-world.ts';
import type { Scene } from './scene.ts';
import { useGradual } from './use-gradual.ts';
import { useNearNodes } from './use-near-nodes.ts';

/** Labels are DOM; one topic may fan out to thousands. */
const MOST_LABELS = 300;
const NO_EDGES: readonly GraphEdge[] = [];

/** What is DOM and what is painted. Coming from far, all stays painted under the DOM nodes until the last is there. */
export function useNearView(world: MapWorld, scene: Scene, dense: boolean, onMove: (id: string, to: Point) => void) {
  const { shown, whole } = useGradual(scene.ids);
  const covered = useCovered(scene.view === 'far', whole);
  const { nodes, onNodesChange, boxOf } = useNearNodes(world, shown, dense, onMove);
  const labelled = useMemo(() => {
    const ids = scene.covered && !covered ? world.index.edgesIn(scene.covered) : [];
    const edges = ids.flatMap((id) => world.graph.edges.get(id) ?? []);
    return edges.length === 0 ? NO_EDGES : edges.filter(hasWords).slice(0, MOST_LABELS);
  }, [world, scene.covered, covered]);
  const places = useMemo(() => placeLabels(labelled, boxOf), [labelled, boxOf]);
  return { nodes, onNodesChange, labelled, places, paint: covered ? ('all' as const) : ('edges' as const) };
}

/** True from the moment that the view is far until the DOM nodes that follow are all mounted; at the start as well. */
function useCovered(far: boolean, whole: boolean): boolean {
  const [waiting, setWaiting] = useState(true);
  if (far && !waiting) setWaiting(true);
  if (!far && whole && waiting) setWaiting(false);
  return far || waiting;
}
