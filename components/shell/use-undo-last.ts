'use client';

import { useQueryClient } from '@tanstack/react-query';
import { proposeUndo } from '#lib/client/changes/plan-desk.ts';
import { lastUndoable } from '#lib/client/changes/undoable.ts';
import { changesOptions } from '#lib/client/queries/changes.ts';
import { useToast } from './announcer.tsx';

/** Shows the plan that takes the last change back; says so where there is none. */
export function useUndoLast(connection: string): () => void {
  const client = useQueryClient();
  const toast = useToast();
  return () => {
    client.fetchQuery({ ...changesOptions(connection), staleTime: 0 }).then(
      ({ changes }) => {
        const last = lastUndoable(changes);
        if (last) proposeUndo(last.id);
        else toast('There is no change to undo');
      },
      () => toast('The changes could not be read'),
    );
  };
}
