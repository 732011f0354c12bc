import { useCallback, useSyncExternalStore } from 'react';
import type { QueueNumbers } from '#lib/topology/model.ts';
import { useMapStores } from './map-context.ts';

/** The numbers of one queue, and a new rendering only when those change. `undefined` = not read yet, or no queue. */
export function useNumbers(arn: string | null): QueueNumbers | undefined {
  const { numbers } = useMapStores();
  const subscribe = useCallback(
    (listener: () => void) => (arn === null ? () => {} : numbers.subscribe(arn, listener)),
    [arn, numbers],
  );
  const get = () => (arn === null ? undefined : numbers.get(arn));
  return useSyncExternalStore(subscribe, get, get);
}
