'use client';

import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { ConnectionHeading } from '#components/inspector/connection-heading.tsx';
import { Remote } from '#components/inspector/remote.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Sheet } from '#components/ui/sheet.tsx';
import { changesOptions } from '#lib/client/queries/changes.ts';
import { ChangeItem } from './change-item.tsx';

type ChangesSheetProps = { scopes: readonly Scope[]; onClose: () => void };

/** Every change that was made through Weir, by connection, newest first. */
export function ChangesSheet({ scopes, onClose }: ChangesSheetProps) {
  return (
    <Sheet open onOpenChange={(open) => open || onClose()} title="Changes" width={520}>
      <header className="flex shrink-0 items-center gap-2 border-b border-line px-4 py-3">
        <h2 className="min-w-0 flex-1 text-lg font-bold">Changes</h2>
        <IconButton label="Close" onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {scopes.map((scope) => (
          <OfConnection key={scope.connection} scope={scope} among={scopes} onOpen={onClose} />
        ))}
      </div>
    </Sheet>
  );
}

function OfConnection({ scope, among, onOpen }: { scope: Scope; among: readonly Scope[]; onOpen: () => void }) {
  const query = useQuery(changesOptions(scope.connection));
  return (
    <>
      <ConnectionHeading scope={scope} among={among} />
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
                <ChangeItem key={change.id} change={change} changes={changes} zone={scope.zone} onOpen={onOpen} />
              ))}
            </ol>
          )
        }
      </Remote>
    </>
  );
}
