import { queryOptions } from '@tanstack/react-query';
import type { Confirmation, ConfirmedInput, DestructiveOperation } from '#lib/contracts/confirmation.ts';
import { connectionPath, post } from '../api.ts';
import { queueKey } from './keys.ts';

/** What a purge or deletion would take away, read now, with a token for it. Never kept: each dialog asks anew. */
export const confirmationOptions = (connection: string, name: string, operation: DestructiveOperation) =>
  queryOptions({
    queryKey: [...queueKey(connection, name), 'confirmation', operation],
    queryFn: ({ signal }) =>
      post<Confirmation>(connectionPath(connection, 'queues', name, 'confirmations'), { operation }, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });

const VERBS: Record<DestructiveOperation, string> = { purgeQueue: 'purge', deleteQueue: 'delete' };

/** @throws ApiError `conflict` where the token is spent, too old, or more is at stake now */
export function destroy(
  connection: string,
  name: string,
  operation: DestructiveOperation,
  confirmed: ConfirmedInput,
): Promise<object> {
  return post(connectionPath(connection, 'queues', name, VERBS[operation]), confirmed);
}
