import { mutationOptions } from '@tanstack/react-query';
import { connectionPath, post } from '#lib/client/api.ts';
import type { LookStore } from '#lib/client/looks/look-store.ts';
import type { DeleteSeenInput, DeleteSeenOutput, LookId } from '#lib/contracts/look.ts';

/** Deletes messages that a look saw, and takes them out of what it shows. */
export const deleteSeenOptions = (connection: string, look: LookId | null, looks: LookStore) =>
  mutationOptions({
    async mutationFn(messageIds: string[]) {
      const input: DeleteSeenInput = { messageIds };
      const output = await post<DeleteSeenOutput>(connectionPath(connection, 'looks', look ?? '', 'delete'), input);
      looks.forget(output.deleted);
      return output;
    },
  });
