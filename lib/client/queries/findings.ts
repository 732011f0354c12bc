import { queryOptions } from '@tanstack/react-query';
import type { FindingList } from '#lib/contracts/finding.ts';
import { connectionPath, get } from '../api.ts';
import { findingsKey } from './keys.ts';

/** ms; settings that show nowhere on the map change without a patch. Not while nobody looks. */
const AGAIN = 60_000;

/** What is wrong in a connection as far as is known, the worst first. */
export const findingsOptions = (connection: string) =>
  queryOptions({
    queryKey: findingsKey(connection),
    queryFn: ({ signal }) => get<FindingList>(connectionPath(connection, 'findings'), signal),
    staleTime: AGAIN,
    refetchInterval: AGAIN,
  });
