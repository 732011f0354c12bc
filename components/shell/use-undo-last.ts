'use client';

import { useQueryClient } from '@tanstack/react-query';
import { proposeUndo } from '#lib/client/changes/plan-desk.ts';
import { lastUndoable } from '#lib/client/changes/undoable.ts';
import { changesOptions } from '#lib/client/queries/changes.ts';
import { useToast } from './announcer.tsx';

/** Shows the plan that takes back the last change made through any of these connections; says so where there is none. */
export function useUndoLast(connections: readonly string[]): () => Promise<void> {
  const client = useQueryClient();
  const toast = useToast();
  return async () => {
    const asked = connections.map((id) => client.fetchQuery({ ...changesOptions(id), staleTime: 0 }));
    const answered = (await Promise.allSettled(asked)).filter((answer) => answer.status === 'fulfilled');
    const [last] = answered
      .flatMap(({ value }) => lastUndoable(value.changes) ?? [])
      .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
    if (last) proposeUndo(last.id);
    else toast(answered.length === 0 ? 'The changes could not be read' : 'There is no change to undo');
  };
}
