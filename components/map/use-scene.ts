import { useStoreApi } from '@xyflow/react';
import { useMemo, useRef, useSyncExternalStore } from 'react';
import type { MapWorld } from './map-world.ts';
import { nextScene, type Scene } from './scene.ts';
import type { ReadViewport } from './use-read-viewport.ts';
import type { Size } from './viewport.ts';

/** The scene for where the viewport stands; renders again only when the scene changes, not with every move. */
export function useScene(world: MapWorld, size: Size, readViewport: ReadViewport, moving: boolean): Scene {
  const store = useStoreApi();
  const last = useRef<{ world: MapWorld; scene: Scene } | null>(null);
  const read = useMemo(() => {
    return () => {
      const before = last.current;
      const kept = before && (before.world === world ? before.scene : { ...before.scene, ids: [], cover: null });
      const scene = nextScene(kept, { world, viewport: readViewport(), size, moving });
      last.current = { world, scene };
      return scene;
    };
  }, [world, size, readViewport, moving]);
  return useSyncExternalStore(store.subscribe, read, read);
}
