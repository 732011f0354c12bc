import { useCallback, useSyncExternalStore } from 'react';
import { isGrowing } from '#lib/topology/health.ts';
import type { QueueNumbers } from '#lib/topology/model.ts';
import { useMapStores } from './map-context.ts';

/** The numbers of one queue, and a new rendering only when those change. `undefined` = not read yet, or no queue. */
export function useNumbers(arn: string | null): QueueNumbers | undefined {
  return useReading(arn, same);
}

/** Whether a queue grows, and a new rendering only when that flips. */
export function useGrowing(arn: string | null): boolean {
  return useReading(arn, grows);
}

function useReading<T>(arn: string | null, read: (numbers: QueueNumbers | undefined) => T): T {
  const { numbers } = useMapStores();
  const subscribe = useCallback(
    (listener: () => void) => (arn === null ? () => {} : numbers.subscribe(arn, listener)),
    [arn, numbers],
  );
  const get = () => read(arn === null ? undefined : numbers.get(arn));
  return useSyncExternalStore(subscribe, get, get);
}

const same = (numbers: QueueNumbers | undefined) => numbers;
const grows = (numbers: QueueNumbers | undefined) =>
  numbers !== undefined && isGrowing(numbers.rate ?? 0, numbers.visible);
