import { useEffect } from 'react';
import { whenIdle } from './when-idle.ts';

/** ms between two paintings of what needs no frame-by-frame care. */
const PAUSE = 2000;

/** Paints when the first picture is out and then, when `subscribe` calls back, at most every two seconds. */
export function useRepaint(paint: () => void, subscribe: (listener: () => void) => () => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const callOff = whenIdle(paint);
    const end = subscribe(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        paint();
      }, PAUSE);
    });
    return () => {
      callOff();
      clearTimeout(timer);
      end();
    };
  }, [paint, subscribe]);
}
