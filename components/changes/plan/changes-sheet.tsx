'use client';

import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { Remote } from '#components/inspector/remote.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Sheet } from '#components/ui/sheet.tsx';
import { changesOptions } from '#lib/client/queries/changes.ts';
import { ChangeItem } from './change-item.tsx';

/** Every change of the account that was made through Weir, newest first. */
export function ChangesSheet({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const query = useQuery(changesOptions(scope.connection));
  return (
    <Sheet open onOpenChange={(open) => open || onClose()} title="Changes" width={520}>
      <header className="flex shrink-0 items-center gap-2 border-b border-line px-4 py-3">
        <h2 className="min-w-0 flex-1 text-lg font-bold">Changes</h2>
        <IconButton label="Close" onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <Remote query={query} what="Reading the changes">
          {({ changes }) =>
            changes.length === 0 ? (
              <EmptyState title="No changes yet">
                What is changed through Weir is kept here, with who did it and its undo. Begin with a plan: drag a topic
                to a queue.
              </EmptyState>
            ) : (
              <ol className="px-4">
                {changes.map((change) => (
                  <ChangeItem key={change.id} change={change} zone={scope.zone} onOpen={onClose} />
                ))}
              </ol>
            )
          }
        </Remote>
      </div>
    </Sheet>
  );
}
