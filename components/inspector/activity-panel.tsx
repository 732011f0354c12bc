'use client';

import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { activityOptions } from '#lib/client/queries/activity.ts';
import { ActivityItem } from './activity-item.tsx';
import { Remote } from './remote.tsx';
import type { Scope } from './scope.ts';

/** What Weir saw change of a resource, newest first. `id` as the graph names it. */
export function ActivityPanel({ id, scope }: { id: string; scope: Scope }) {
  const query = useQuery(activityOptions(scope.connection, id));
  return (
    <Remote query={query} what="Reading what changed">
      {({ entries }) =>
        entries.length === 0 ? (
          <EmptyState title="Nothing seen or done yet">
            Changes of structure that Weir sees from now on are kept here, with what was before and after, and what is
            done through Weir.
          </EmptyState>
        ) : (
          <ol className="px-4">
            {entries.map((entry) => (
              <ActivityItem
                key={`${entry.at} ${entry.kind === 'action' ? entry.operationId : entry.change}`}
                entry={entry}
                zone={scope.zone}
              />
            ))}
          </ol>
        )
      }
    </Remote>
  );
}
