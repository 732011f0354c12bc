import { queryOptions } from '@tanstack/react-query';
import type { ConnectionList } from '#lib/contracts/connection.ts';
import { get } from '../api.ts';

/** ms; an account is told with the first answer of the service. */
const ASK_AGAIN = 5_000;

/**
 * What this server was configured with. Asked again until the accounts of those that are shown are known: of the others,
 * which nobody looks at, no account will ever come.
 */
export const connectionsOptions = (shown: readonly string[] = []) =>
  queryOptions({
    queryKey: ['connections'],
    queryFn: ({ signal }) => get<ConnectionList>('/api/connections', signal),
    refetchInterval: ({ state }) =>
      state.data?.connections.some(({ id, account }) => account === null && shown.includes(id)) ? ASK_AGAIN : false,
  });
