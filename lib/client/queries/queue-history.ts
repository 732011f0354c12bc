import { queryOptions } from '@tanstack/react-query';
import type { QueueHistory } from '#lib/contracts/queue.ts';
import { connectionPath, get } from '../api.ts';
import { queueKey } from './keys.ts';

/** A queue's readings of the last 15 minutes. */
export const queueHistoryOptions = (connection: string, name: string) =>
  queryOptions({
    queryKey: [...queueKey(connection, name), 'history'],
    queryFn: ({ signal }) => get<QueueHistory>(connectionPath(connection, 'queues', name, 'history'), signal),
  });
