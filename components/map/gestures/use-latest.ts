import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The value of the last rendering, for what outlives it: a drag goes on while the picture changes. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
