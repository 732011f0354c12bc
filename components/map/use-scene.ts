import { useStoreApi } from '@xyflow/react';
import { useMemo, useRef, useSyncExternalStore } from 'react';
import type { MapWorld } from './map-world.ts';
import type { PaintList } from './paint-list.ts';
import { nextScene, type Scene } from './scene.ts';
import type { ReadViewport } from './use-read-viewport.ts';
import type { Size } from './viewport.ts';

/** The scene for where the viewport stands; renders again only when the scene changes, not with every move. */
export function useScene(world: MapWorld, list: PaintList, size: Size, readViewport: ReadViewport): Scene {
  const store = useStoreApi();
  const lastView = useRef<Scene['view'] | null>(null);
  const read = useMemo(() => {
    let scene: Scene | null = lastView.current && { view: lastView.current, ids: [], covered: null };
    return () => {
      scene = nextScene(scene, { world, list, viewport: readViewport(), size });
      lastView.current = scene.view;
      return scene;
    };
  }, [world, list, size, readViewport]);
  return useSyncExternalStore(store.subscribe, read, read);
}
