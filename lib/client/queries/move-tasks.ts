import { queryOptions } from '@tanstack/react-query';
import type { MoveTask, MoveTaskList } from '#lib/contracts/move-task.ts';
import { connectionPath, get } from '../api.ts';
import { queueKey } from './keys.ts';

/** ms between two readings while a task runs. */
const WHILE_RUNNING = 2_000;

/** Whether a task can still change by itself. */
export function isUnderWay({ status }: Pick<MoveTask, 'status'>): boolean {
  return status === 'RUNNING' || status === 'CANCELLING';
}

/** A dead-letter queue's last redrives; read again only while one runs. */
export const moveTasksOptions = (connection: string, queueName: string) =>
  queryOptions({
    queryKey: [...queueKey(connection, queueName), 'move-tasks'],
    queryFn: ({ signal }) => get<MoveTaskList>(connectionPath(connection, 'queues', queueName, 'move-tasks'), signal),
    staleTime: WHILE_RUNNING,
    refetchInterval: ({ state }) => (state.data?.tasks.some(isUnderWay) ? WHILE_RUNNING : false),
  });
