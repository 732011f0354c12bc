import { useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import type { Viewport } from './viewport.ts';

export type ReadViewport = () => Viewport;

/** Reads where the viewport stands now, without rendering again when it moves; `initial` until React Flow has taken it. */
export function useReadViewport(initial: Viewport): ReadViewport {
  const store = useStoreApi();
  return useCallback(() => {
    const { panZoom, transform } = store.getState();
    return panZoom ? { x: transform[0], y: transform[1], zoom: transform[2] } : initial;
  }, [store, initial]);
}
