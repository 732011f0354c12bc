import { queryOptions } from '@tanstack/react-query';
import type { ConnectionList } from '#lib/contracts/connection.ts';
import { get } from '../api.ts';

/** What this server was configured with. */
export const connectionsOptions = () =>
  queryOptions({ queryKey: ['connections'], queryFn: ({ signal }) => get<ConnectionList>('/api/connections', signal) });
