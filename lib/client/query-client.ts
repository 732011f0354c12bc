import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';

/** Nothing is read again on focus or on a timer: the feed says when something changed. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        // What the server refused it refuses again; what it could not reach may come back.
        retry: (failures, error) => failures < 2 && error instanceof ApiError && error.status >= 500,
      },
    },
  });
}
