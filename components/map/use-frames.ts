import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';

/**
 * Draws at once, and then at most once a frame whenever the viewport moves or one of `sources` calls back, and in the next
 * frame again while `draw` answers `true`. Both must be stable: a new one starts over.
 */
export function useFrames(
  draw: () => boolean | undefined,
  sources: readonly ((listener: () => void) => () => void)[],
): void {
  const store = useStoreApi();
  useLayoutEffect(() => {
    let frame = 0;
    const ask = () => {
      frame ||= requestAnimationFrame(run);
    };
    const run = () => {
      frame = 0;
      if (draw()) ask();
    };
    const ends = sources.map((subscribe) => subscribe(ask));
    ends.push(store.subscribe((state, before) => state.transform !== before.transform && ask()));
    // A frame later than asked: the next one shows what was drawn first.
    if (draw())
      frame = requestAnimationFrame(() => {
        frame = 0;
        ask();
      });
    return () => {
      cancelAnimationFrame(frame);
      for (const end of ends) end();
    };
  }, [store, draw, sources]);
}
