'use client';

import { useMutation } from '@tanstack/react-query';
import { CircleStop, Redo2, Undo2 } from 'lucide-react';
import { errorWords } from '#components/inspector/error-words.ts';
import type { Scope } from '#components/inspector/scope.ts';
import { Button } from '#components/ui/button.tsx';
import { closePlan, propose, proposeUndo, showChange } from '#lib/client/changes/plan-desk.ts';
import { isUndoable } from '#lib/client/changes/undoable.ts';
import { stopChange } from '#lib/client/queries/changes.ts';
import type { Change } from '#lib/contracts/change.ts';

type ChangeFooterProps = { change: Change; scope: Scope };

/** Stops a change that runs; takes back or goes on with one that has ended. */
export function ChangeFooter({ change, scope }: ChangeFooterProps) {
  const { undoneBy } = change;
  return (
    <footer className="flex shrink-0 flex-col gap-2 border-t border-line px-4 py-3">
      {change.outcome === 'running' ? <Stop change={change} scope={scope} /> : <Ended change={change} />}
      {undoneBy !== null && (
        <p className="text-xs text-mute">
          It was taken back.{' '}
          <button
            type="button"
            className="rounded-[4px] text-flow hover:underline"
            onClick={() => showChange(undoneBy)}
          >
            Show what took it back
          </button>
        </p>
      )}
    </footer>
  );
}

function Stop({ change, scope }: ChangeFooterProps) {
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

/** What ended before its last step can be taken back as far as it came, or gone on with: what is done needs no step. */
function Ended({ change }: { change: Change }) {
  const partial = change.outcome !== 'done';
  const done = change.steps.filter(({ state }) => state.state === 'done').length;
  return (
    <>
      {partial && (
        <p className="text-soft">
          {done === 0 ? 'No step was done for sure.' : `${done} of ${change.steps.length} steps were done.`}{' '}
          {change.undoes === null && 'Going on plans what is left of it.'}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {partial && (
          <Button onClick={() => (change.undoes === null ? propose(change.intents) : proposeUndo(change.undoes))}>
            <Redo2 aria-hidden />
            Go on
          </Button>
        )}
        {isUndoable(change) && (
          <Button onClick={() => proposeUndo(change.id)}>
            <Undo2 aria-hidden />
            {partial ? 'Roll back' : 'Undo'}
          </Button>
        )}
        <Button look="ghost" className="ml-auto" onClick={closePlan}>
          Close
        </Button>
      </div>
    </>
  );
}
