'use client';

import { useQuery } from '@tanstack/react-query';
import { CircleAlert, X } from 'lucide-react';
import { useMemo } from 'react';
import { useRemembered } from '#components/shell/use-remembered.ts';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { unfinished } from '#lib/client/changes/going-on.ts';
import { showChange } from '#lib/client/changes/plan-desk.ts';
import { unfinishedSeen } from '#lib/client/changes/unfinished-seen.ts';
import { changesOptions } from '#lib/client/queries/changes.ts';
import { OUTCOME_LOOK } from './outcome-look.ts';

/** Points, over the map, to the last change of a connection that did not come to its end: also after a reload. */
export function UnfinishedNotice({ connection }: { connection: string }) {
  const { data: list } = useQuery(changesOptions(connection));
  const [seen, setSeen] = useRemembered(useMemo(() => unfinishedSeen(connection), [connection]));
  const change = list && unfinished(list.changes);
  if (!change || change.startedAt <= seen) return null;
  const { id, title, outcome, steps, startedAt } = change;
  const done = steps.filter(({ state }) => state.state === 'done').length;
  return (
    <section
      aria-label="A change that is not whole"
      className="pointer-events-auto flex max-w-full items-center gap-2 rounded-[10px] border border-line-strong bg-raised py-1.5 pr-1.5 pl-3 text-sm shadow-raised"
    >
      <CircleAlert aria-hidden className="size-4 shrink-0 text-growing" />
      <span className="min-w-0 break-words">
        {title}: {OUTCOME_LOOK[outcome].label}, {done} of {steps.length} steps done
      </span>
      <Button look="ghost" onClick={() => showChange(id)}>
        Show
      </Button>
      <IconButton label="Put this away" onClick={() => setSeen(startedAt)}>
        <X aria-hidden />
      </IconButton>
    </section>
  );
}
