import { queryOptions } from '@tanstack/react-query';
import type { QueueDetail } from '#lib/contracts/queue.ts';
import { connectionPath, get } from '../api.ts';
import { queueKey } from './keys.ts';

/** ms; attributes of what is selected are at most so old. */
export const DETAIL_MAX_AGE = 60_000;

/** Every attribute of a queue; read again while it is shown. */
export const queueDetailOptions = (connection: string, name: string) =>
  queryOptions({
    queryKey: queueKey(connection, name),
    queryFn: ({ signal }) => get<QueueDetail>(connectionPath(connection, 'queues', name), signal),
    refetchInterval: DETAIL_MAX_AGE,
  });
