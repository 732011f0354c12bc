import { useMemo, useState } from 'react';
import type { GraphEdge, Point } from '#lib/topology/model.ts';
import { placeEdges } from './edge-places.ts';
import type { MapWorld } from './map-world.ts';
import type { Scene } from './scene.ts';
import { useGradual } from './use-gradual.ts';
import { useNearNodes } from './use-near-nodes.ts';

/** More edges than this are painted also while the nodes are DOM nodes: one topic may fan out to thousands. */
const MOST_DOM_EDGES = 300;
const NO_EDGES: readonly GraphEdge[] = [];

/** What is DOM and what is painted. Coming from far, the picture stays painted under the DOM nodes until all are there. */
export function useNearView(world: MapWorld, scene: Scene, dense: boolean, onMove: (id: string, to: Point) => void) {
  const { shown, whole } = useGradual(scene.ids);
  const covered = useCovered(scene.view === 'far', whole);
  const { nodes, onNodesChange, boxOf } = useNearNodes(world, shown, dense, onMove);
  const edges = useMemo(() => {
    const ids = scene.covered && !covered ? world.index.edgesIn(scene.covered) : [];
    return ids.length === 0 ? NO_EDGES : ids.flatMap((id) => world.graph.edges.get(id) ?? []);
  }, [world, scene.covered, covered]);
  const crowded = edges.length > MOST_DOM_EDGES;
  const inDom = useMemo(
    () => (crowded ? edges.filter((edge) => edge.label !== null).slice(0, MOST_DOM_EDGES) : edges),
    [edges, crowded],
  );
  const places = useMemo(() => placeEdges(inDom, boxOf), [inDom, boxOf]);
  const paint = covered ? ('all' as const) : crowded ? ('edges' as const) : null;
  return { nodes, onNodesChange, edges: inDom, places, paint };
}

/** True from the moment that the view is far until the DOM nodes that follow are all mounted; at the start as well. */
function useCovered(far: boolean, whole: boolean): boolean {
  const [waiting, setWaiting] = useState(true);
  if (far && !waiting) setWaiting(true);
  if (!far && whole && waiting) setWaiting(false);
  return far || waiting;
}
