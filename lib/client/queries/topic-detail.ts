import { queryOptions } from '@tanstack/react-query';
import type { TopicDetail } from '#lib/contracts/topic.ts';
import { connectionPath, get } from '../api.ts';
import { topicKey } from './keys.ts';
import { DETAIL_MAX_AGE } from './queue-detail.ts';

/** Every attribute of a topic; read again while it is shown. */
export const topicDetailOptions = (connection: string, name: string) =>
  queryOptions({
    queryKey: topicKey(connection, name),
    queryFn: ({ signal }) => get<TopicDetail>(connectionPath(connection, 'topics', name), signal),
    refetchInterval: DETAIL_MAX_AGE,
  });
