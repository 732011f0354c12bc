import { useQueueNumbers } from '#components/numbers/use-queue-numbers.ts';
import type { QueueNumbers } from '#lib/topology/model.ts';
import { useMapStores } from './map-context.ts';

/** The numbers of one queue of the map, and a new rendering only when those change. */
export function useNumbers(arn: string | null): QueueNumbers | undefined {
  return useQueueNumbers(useMapStores().numbers, arn);
}
