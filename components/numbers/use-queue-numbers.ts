'use client';

import { useCallback, useSyncExternalStore } from 'react';
import type { NumbersStore } from '#lib/client/numbers.ts';
import type { QueueNumbers } from '#lib/topology/model.ts';

const ignore = () => () => {};

/** One queue's numbers, live: renders again only when these change. `undefined` = not read yet, or no queue asked for. */
export function useQueueNumbers(numbers: NumbersStore, arn: string | null): QueueNumbers | undefined {
  const subscribe = useCallback(
    (onChange: () => void) => (arn === null ? ignore() : numbers.subscribe(arn, onChange)),
    [numbers, arn],
  );
  const read = () => (arn === null ? undefined : numbers.get(arn));
  return useSyncExternalStore(subscribe, read, read);
}
