'use client';

import { useMutation } from '@tanstack/react-query';
import { CircleStop } from 'lucide-react';
import { errorWords } from '#components/inspector/error-words.ts';
import type { Scope } from '#components/inspector/scope.ts';
import { Button } from '#components/ui/button.tsx';
import { stopChange } from '#lib/client/queries/changes.ts';
import type { Change } from '#lib/contracts/change.ts';
import { EndedChange } from './ended-change.tsx';
import { ShowChange } from './show-change.tsx';

type ChangeFooterProps = {
  change: Change;
  /** All of its connection, newest first. */
  changes: readonly Change[];
  scope: Scope;
};

/** Stops a change that runs; takes back or goes on with one that has ended. */
export function ChangeFooter({ change, changes, scope }: ChangeFooterProps) {
  const { undoneBy } = change;
  return (
    <footer className="flex shrink-0 flex-col gap-2 border-t border-line px-4 py-3">
      {change.outcome === 'running' ? (
        <Stop change={change} scope={scope} />
      ) : (
        <EndedChange change={change} changes={changes} connection={scope.connection} />
      )}
      {undoneBy !== null && (
        <p className="text-xs text-mute">
          It was taken back. <ShowChange id={undoneBy}>Show what took it back</ShowChange>
        </p>
      )}
    </footer>
  );
}

function Stop({ change, scope }: Pick<ChangeFooterProps, 'change' | 'scope'>) {
  const stop = useMutation({ mutationFn: () => stopChange(scope.connection, change.id) });
  return (
    <div className="flex flex-wrap items-center gap-3">
      {!scope.topology.connection.readOnly && (
        <Button disabled={stop.isPending || stop.isSuccess} onClick={() => stop.mutate()}>
          <CircleStop aria-hidden />
          {stop.isSuccess ? 'Stopping' : 'Stop'}
        </Button>
      )}
      <span className="text-xs text-mute">What was done stays done. It goes on when this panel is closed.</span>
      {stop.isError && (
        <p role="alert" className="text-danger">
          {errorWords(stop.error).detail}
        </p>
      )}
    </div>
  );
}
