import { useCallback, useEffect } from 'react';
import type { MapWorld } from './map-world.ts';
import type { Scene } from './scene.ts';
import type { ReadViewport } from './use-read-viewport.ts';
import { type Size, visibleBox } from './viewport.ts';

/** Tells what is in view, at first, whenever world or scene change, and when a movement ends (call what is returned). */
export function useViewReport(
  world: MapWorld,
  scene: Scene,
  size: Size,
  readViewport: ReadViewport,
  onViewChange: (view: { inView: string[] }) => void,
): () => void {
  const report = useCallback(
    () => onViewChange({ inView: world.index.nodesIn(visibleBox(readViewport(), size)) }),
    [world, size, readViewport, onViewChange],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scene is another view
  useEffect(report, [report, scene]);
  return report;
}
