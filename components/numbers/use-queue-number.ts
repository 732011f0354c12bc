'use client';

import { useCallback, useSyncExternalStore } from 'react';
import type { NumbersStore } from '#lib/client/numbers.ts';
import type { QueueNumbers } from '#lib/topology/model.ts';

/** One of a queue's numbers, live: renders again only when that one changes. `null` = not read yet, or no queue. */
export function useQueueNumber(
  numbers: NumbersStore,
  arn: string | null,
  pick: (numbers: QueueNumbers) => number | null,
): number | null {
  const subscribe = useCallback(
    (onChange: () => void) => (arn === null ? () => {} : numbers.subscribe(arn, onChange)),
    [numbers, arn],
  );
  const read = () => {
    const known = arn === null ? undefined : numbers.get(arn);
    return known ? pick(known) : null;
  };
  return useSyncExternalStore(subscribe, read, read);
}
