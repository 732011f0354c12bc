import { useEffect } from 'react';

/** ms between two paintings of what needs no frame-by-frame care. */
const PAUSE = 1000;

/** Paints at once and then, when `subscribe` calls back, at most once a second. */
export function useRepaint(paint: () => void, subscribe: (listener: () => void) => () => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    paint();
    const end = subscribe(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        paint();
      }, PAUSE);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [paint, subscribe]);
}
