import { useSyncExternalStore } from 'react';
import { useMapStores } from '../map-context.ts';

/** Whether a link is being drawn; renders when that begins and ends, not with every frame of it. */
export function useIsDragging(): boolean {
  const { gestures } = useMapStores();
  return useSyncExternalStore(
    gestures.subscribe,
    () => gestures.get() !== null,
    () => false,
  );
}
