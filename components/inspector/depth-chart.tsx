'use client';

import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { queueHistoryOptions } from '#lib/client/queries/queue-history.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { formatCount } from '#lib/format/count.ts';
import { depthSeries, depthSummary } from './depth-series.ts';
import type { Scope } from './scope.ts';
import { Section } from './section.tsx';

const DepthPlot = lazy(async () => ({ default: (await import('./depth-plot.tsx')).DepthPlot }));

type DepthChartProps = { queue: Queue; scope: Scope /** ms; when the newest number was read. */; at: number };

/** A queue's depth over the last 15 minutes. The chart itself is fetched only once there is something to draw. */
export function DepthChart({ queue, scope, at }: DepthChartProps) {
  const history = useQuery(queueHistoryOptions(scope.connection, queue.name));
  const points = depthSeries(history.data?.samples ?? [], scope.numbers.series(queue.arn), at);
  return (
    <Section title="Depth, last 15 minutes">
      {points.length < 2 ? (
        <p className="text-soft">
          {history.isPending
            ? 'Asking for what was kept.'
            : 'History begins now: nothing was kept of this queue before.'}
        </p>
      ) : (
        <figure aria-label={`Depth over the last 15 minutes: ${depthSummary(points, formatCount)}`}>
          <Suspense fallback={<Skeleton className="h-28" />}>
            <DepthPlot points={points} zone={scope.zone} />
          </Suspense>
        </figure>
      )}
    </Section>
  );
}
