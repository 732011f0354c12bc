import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { MapCanvasProps } from '#components/map/map-props.ts';
import { queueDetailOptions } from '#lib/client/queries/queue-detail.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import type { OwnerOf } from '#lib/topology/merge-topologies.ts';

/** The redrive allow policies that are known: those of queues that were looked at. The plan reads the others. */
export function useRedriveAllow(ownerOf: OwnerOf): NonNullable<MapCanvasProps['redriveAllow']> {
  const client = useQueryClient();
  return useCallback(
    (queueArn) =>
      client.getQueryData(queueDetailOptions(ownerOf(queueArn), nameOfArn(queueArn)).queryKey)?.redriveAllow ?? null,
    [client, ownerOf],
  );
}
