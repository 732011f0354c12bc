import { queryOptions } from '@tanstack/react-query';
import type { ActivityList } from '#lib/contracts/activity.ts';
import { connectionPath, get } from '../api.ts';
import { activityKey } from './keys.ts';

/** Observed changes of one resource, newest first; `id` is an ARN or a subscription's id. */
export const activityOptions = (connection: string, id: string) =>
  queryOptions({
    queryKey: activityKey(connection, id),
    queryFn: ({ signal }) =>
      get<ActivityList>(`${connectionPath(connection, 'activity')}?${new URLSearchParams({ id })}`, signal),
  });
