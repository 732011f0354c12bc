'use client';

import { useRef } from 'react';
import { useNow } from '#components/numbers/use-now.ts';

/** A value as it was when the second began, for what is too dear to be done at every change. */
export function useEverySecond<T>(value: T): T {
  const second = useNow();
  const held = useRef({ second, value });
  if (held.current.second !== second) held.current = { second, value };
  return held.current.value;
}
