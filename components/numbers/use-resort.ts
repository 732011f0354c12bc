'use client';

import { useEffect, useState } from 'react';
import type { NumbersStore } from '#lib/client/numbers.ts';

/** ms; a list that is sorted by live numbers moves its rows at most this often. */
const RESORT_EVERY = 2000;

/**
 * A number that grows when a list sorted by live numbers may be sorted anew. It holds still while `held`, so that no row
 * slips away from under the pointer.
 */
export function useResort(numbers: NumbersStore, held: boolean): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    if (held) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const stop = numbers.subscribeAll(() => {
      timer ??= setTimeout(() => {
        timer = null;
        setVersion((before) => before + 1);
      }, RESORT_EVERY);
    });
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [numbers, held]);
  return version;
}
