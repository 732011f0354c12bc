import { Redo2, Undo2 } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { goneOnWith, goOn, wentOnFrom } from '#lib/client/changes/going-on.ts';
import { closePlan, proposeUndo } from '#lib/client/changes/plan-desk.ts';
import { isUndoable } from '#lib/client/changes/undoable.ts';
import type { Change } from '#lib/contracts/change.ts';
import { ShowChange } from './show-change.tsx';

type EndedChangeProps = { change: Change; changes: readonly Change[]; connection: string };

/**
 * What ended before its last step can be taken back as far as it came, or gone on with: what is done needs no step. Once
 * another went on with it, each takes back only the calls that it made itself.
 */
export function EndedChange({ change, changes, connection }: EndedChangeProps) {
  const partial = change.outcome !== 'done';
  const later = goneOnWith(change, changes);
  const earlier = wentOnFrom(change, changes);
  const done = change.steps.filter(({ state }) => state.state === 'done').length;
  return (
    <>
      {partial && (
        <p className="text-soft">
          {done === 0 ? 'No step was done for sure.' : `${done} of ${change.steps.length} steps were done.`}{' '}
          {change.undoes === null && later === null && 'Going on plans what is left of it.'}
        </p>
      )}
      {later && (
        <p className="text-xs text-mute">
          Another change went on with it: rolling back takes back only what this one did.{' '}
          <ShowChange id={later.id}>Show what went on</ShowChange>
        </p>
      )}
      {earlier && isUndoable(change) && (
        <p className="text-xs text-mute">
          It went on with a change that had not come to its end: undo takes back only what this one did.{' '}
          <ShowChange id={earlier.id}>Show the earlier one</ShowChange>
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {partial && later === null && (
          <Button onClick={() => goOn(change, connection)}>
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
