import { queryOptions } from '@tanstack/react-query';
import type { LookFacts } from '#lib/contracts/look.ts';
import { connectionPath, get } from '../api.ts';
import { queueKey } from '../queries/keys.ts';

/** What is known of a queue before a look at it. It costs no receive, but is read only when it is to be shown. */
export const lookFactsOptions = (connection: string, queueName: string) =>
  queryOptions({
    queryKey: [...queueKey(connection, queueName), 'look-facts'],
    queryFn: ({ signal }) => get<LookFacts>(connectionPath(connection, 'queues', queueName, 'look-facts'), signal),
    staleTime: 5_000,
  });
