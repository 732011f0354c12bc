import { useEffect, useSyncExternalStore } from 'react';
import type { Graph } from '#lib/topology/model.ts';
import { useMapStores } from '../map-context.ts';
import { findTargets } from './find-targets.ts';
import type { Judge } from './link.ts';

/** Lights where the link that is being drawn can end, also where the graph changes meanwhile; then all as before. */
export function useLitTargets(graph: Graph, judge: Judge, light: (ids: ReadonlySet<string> | null) => void): void {
  const { gestures } = useMapStores();
  const read = () => gestures.get()?.link ?? null;
  const link = useSyncExternalStore(gestures.subscribe, read, () => null);
  useEffect(() => {
    if (!link) return;
    const callOff = findTargets(graph, link, judge, light);
    return () => {
      callOff();
      light(null);
    };
  }, [graph, link, judge, light]);
}
