import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';

/**
 * Draws once at once, and then at most once a frame whenever the viewport moves or one of `sources` calls back.
 * `draw` and `sources` must be stable: a new one starts over.
 */
export function useFrames(draw: () => void, sources: readonly ((listener: () => void) => () => void)[]): void {
  const store = useStoreApi();
  useLayoutEffect(() => {
    let frame = 0;
    const run = () => {
      frame = 0;
      draw();
    };
    const ask = () => {
      frame ||= requestAnimationFrame(run);
    };
    draw();
    const ends = sources.map((subscribe) => subscribe(ask));
    ends.push(store.subscribe((state, before) => state.transform !== before.transform && ask()));
    return () => {
      cancelAnimationFrame(frame);
      for (const end of ends) end();
    };
  }, [store, draw, sources]);
}
