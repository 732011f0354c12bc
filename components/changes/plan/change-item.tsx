import { Undo2 } from 'lucide-react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { goneOnWith } from '#lib/client/changes/going-on.ts';
import { proposeUndo, showChange } from '#lib/client/changes/plan-desk.ts';
import { isUndoable } from '#lib/client/changes/undoable.ts';
import type { Change } from '#lib/contracts/change.ts';
import { formatInstant, type Zone } from '#lib/format/instant.ts';
import { OUTCOME_LOOK } from './outcome-look.ts';

type ChangeItemProps = {
  change: Change;
  /** All of its connection, newest first: a later one may have gone on with it. */
  changes: readonly Change[];
  zone: Zone;
  /** Told when something of it is opened beside the map. */
  onOpen?: () => void;
};

/** One change in a list: what, when, by whom, how it ended; the way to its steps, and its undo. */
export function ChangeItem({ change, changes, zone, onOpen }: ChangeItemProps) {
  const { id, title, author, startedAt, outcome, undoneBy, undoes } = change;
  const { label, tone } = OUTCOME_LOOK[outcome];
  const continued = goneOnWith(change, changes) !== null;
  const then = (act: () => void) => () => {
    onOpen?.();
    act();
  };
  return (
    <li className="border-b border-line py-3 last:border-b-0">
      <div className="flex items-start justify-between gap-2">
        <button
          type="button"
          className="min-w-0 rounded-[4px] text-left font-medium break-words hover:text-flow hover:underline"
          onClick={then(() => showChange(id))}
        >
          {title}
        </button>
        <time dateTime={startedAt} className="shrink-0 pt-px text-xs text-mute">
          {formatInstant(startedAt, zone)}
        </time>
      </div>
      <div className="mt-1 flex min-h-7 flex-wrap items-center gap-2 text-xs text-soft">
        <Badge tone={tone}>{label}</Badge>
        {undoneBy !== null && <Badge tone="quiet">undone</Badge>}
        {undoes !== null && <Badge tone="quiet">undo</Badge>}
        {continued && <Badge tone="quiet">gone on with</Badge>}
        <span>by {author}</span>
        {isUndoable(change) && !continued && (
          <Button size="sm" className="ml-auto" aria-label={`Undo ${title}`} onClick={then(() => proposeUndo(id))}>
            <Undo2 aria-hidden />
            Undo
          </Button>
        )}
      </div>
    </li>
  );
}
