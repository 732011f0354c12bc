import { type RefObject, useEffect } from 'react';
import type { MarksStore } from './marks.ts';

/** Tells the styles on one element whether, and how far, what is not lit fades: no node renders for it. */
export function useFading(frame: RefObject<HTMLElement | null>, marks: MarksStore): void {
  useEffect(() => {
    const apply = () => {
      const { lit, fade } = marks.get();
      if (lit === null) frame.current?.removeAttribute('data-fade');
      else frame.current?.setAttribute('data-fade', fade);
    };
    apply();
    return marks.subscribe(apply);
  }, [frame, marks]);
}
