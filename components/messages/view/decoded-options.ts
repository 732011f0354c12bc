import { queryOptions } from '@tanstack/react-query';
import { OPENED_KEPT, openedMessageOptions } from '#lib/client/queries/opened-message.ts';
import type { WholeMessage } from '#lib/contracts/message.ts';
import { decodeInWorker } from './decode-in-worker.ts';

/** A message taken apart; it never changes, so it is decoded once. */
export const decodedOptions = (connection: string, look: string, message: WholeMessage) =>
  queryOptions({
    queryKey: [...openedMessageOptions(connection, look, message.messageId).queryKey, 'decoded'],
    queryFn: () => decodeInWorker({ body: message.body, attributes: message.attributes }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: OPENED_KEPT,
    structuralSharing: false,
  });
