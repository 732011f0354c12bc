import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { nodePicks } from '#lib/client/node-pick.ts';
import type { Graph } from '#lib/topology/model.ts';
import { useMapStores } from '../map-context.ts';
import { type Asked, findTargets } from './find-targets.ts';
import type { Judge } from './link.ts';

/**
 * Lights where the link that is being drawn can end, or what answers the question that is open, also where the graph
 * changes meanwhile; then all as before.
 */
export function useLitTargets(graph: Graph, judge: Judge, light: (ids: ReadonlySet<string> | null) => void): void {
  const { gestures } = useMapStores();
  const read = () => gestures.get()?.link ?? null;
  const link = useSyncExternalStore(gestures.subscribe, read, () => null);
  const pick = useSyncExternalStore(nodePicks.subscribe, nodePicks.get, () => null);
  const asked = useMemo((): Asked | null => {
    if (!link) return pick && { from: [], whyNot: pick.whyNot };
    const from = link.kind === 'move' ? [link.source, link.edge] : [link.source];
    return { from, whyNot: (id) => judge(link, id) };
  }, [link, pick, judge]);
  useEffect(() => {
    if (!asked) return;
    const callOff = findTargets(graph, asked, light);
    return () => {
      callOff();
      light(null);
    };
  }, [graph, asked, light]);
}
