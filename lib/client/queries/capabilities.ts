import { queryOptions } from '@tanstack/react-query';
import type { ConnectionDetail } from '#lib/contracts/capability.ts';
import { connectionPath, get } from '../api.ts';
import { capabilitiesKey } from './keys.ts';

/** ms; what could not be asked may be known by then. */
const ASK_AGAIN = 30_000;

/** What the server behind a connection can do; asked again only while some of it is not known. */
export const capabilitiesOptions = (connection: string) =>
  queryOptions({
    queryKey: capabilitiesKey(connection),
    queryFn: ({ signal }) => get<ConnectionDetail>(connectionPath(connection), signal),
    select: ({ capabilities }) => capabilities,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) =>
      Object.values(state.data?.capabilities ?? {}).some(({ can }) => can === 'unknown') ? ASK_AGAIN : false,
  });
