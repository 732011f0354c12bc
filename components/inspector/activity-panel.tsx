'use client';

import { useQuery } from '@tanstack/react-query';
import { ChangeItem } from '#components/changes/plan/change-item.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { activityOptions } from '#lib/client/queries/activity.ts';
import { changesOptions } from '#lib/client/queries/changes.ts';
import type { Change } from '#lib/contracts/change.ts';
import { ActivityItem } from './activity-item.tsx';
import { type ActivityLine, activityLines } from './activity-lines.ts';
import { Remote } from './remote.tsx';
import type { Scope } from './scope.ts';

const NONE: readonly Change[] = [];

/** What Weir saw change of a resource and what was changed through it, newest first. `id` as the graph names it. */
export function ActivityPanel({ id, scope }: { id: string; scope: Scope }) {
  const query = useQuery(activityOptions(scope.connection, id));
  const { data: list } = useQuery(changesOptions(scope.connection));
  return (
    <Remote query={query} what="Reading what changed">
      {({ entries }) => {
        const lines = activityLines(id, entries, list?.changes ?? NONE);
        if (lines.length === 0) return <NothingYet />;
        return (
          <ol className="px-4">
            {lines.map((line) => (
              <Line key={keyOf(line)} line={line} changes={list?.changes ?? NONE} scope={scope} />
            ))}
          </ol>
        );
      }}
    </Remote>
  );
}

type LineProps = { line: ActivityLine; changes: readonly Change[]; scope: Scope };

function Line({ line, changes, scope }: LineProps) {
  if ('change' in line) return <ChangeItem change={line.change} changes={changes} zone={scope.zone} />;
  return <ActivityItem entry={line.entry} zone={scope.zone} />;
}

function NothingYet() {
  return (
    <EmptyState title="Nothing seen or done yet">
      Changes of structure that Weir sees from now on are kept here, with what was before and after, and what is done
      through Weir.
    </EmptyState>
  );
}

function keyOf(line: ActivityLine): string {
  if ('change' in line) return line.change.id;
  const { entry } = line;
  return `${entry.at} ${entry.kind === 'action' ? entry.operationId : entry.change}`;
}
