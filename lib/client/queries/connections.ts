import { queryOptions } from '@tanstack/react-query';
import type { ConnectionList } from '#lib/contracts/connection.ts';
import { get } from '../api.ts';

/** ms; an account is told with the first answer of the service. */
const ASK_AGAIN = 5_000;

/** What this server was configured with; asked again until each account is known. */
export const connectionsOptions = () =>
  queryOptions({
    queryKey: ['connections'],
    queryFn: ({ signal }) => get<ConnectionList>('/api/connections', signal),
    refetchInterval: ({ state }) =>
      state.data?.connections.some(({ account }) => account === null) ? ASK_AGAIN : false,
  });
