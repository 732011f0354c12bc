import { queryOptions } from '@tanstack/react-query';
import type { OpenedMessage } from '#lib/contracts/look.ts';
import { connectionPath, get } from '../api.ts';
import { lookKey } from './keys.ts';

/** ms for which a message stays in memory that is shown no more: it can be megabytes. */
export const OPENED_KEPT = 30_000;

/** One message that was seen, whole. What was received does not change, so it is read once. */
export const openedMessageOptions = (connection: string, look: string, messageId: string) =>
  queryOptions({
    queryKey: [...lookKey(connection, look), 'message', messageId],
    queryFn: ({ signal }) =>
      get<OpenedMessage>(connectionPath(connection, 'looks', look, 'messages', messageId), signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: OPENED_KEPT,
    structuralSharing: false,
  });
