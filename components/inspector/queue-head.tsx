'use client';

import { deadLetterOf } from '#components/map/dead-letter-of.ts';
import { DeadLetterCount } from '#components/numbers/dead-letter-count.tsx';
import { Trend } from '#components/numbers/trend.tsx';
import { useQueueNumbers } from '#components/numbers/use-queue-numbers.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { formatApprox } from '#lib/format/count.ts';
import { formatInstant } from '#lib/format/instant.ts';
import { countsReadAt } from './read-at.ts';
import type { Scope } from './scope.ts';

type QueueHeadProps = {
  queue: Queue /** When its details were read with its counts. */;
  countedAt: string | null | undefined;
  scope: Scope;
};

/** What stays in sight of a queue, whatever tab is open: depth, rate, dead letters, and when they were read. */
export function QueueHead({ queue, countedAt, scope }: QueueHeadProps) {
  const numbers = useQueueNumbers(scope.numbers, queue.arn);
  const at = countsReadAt(numbers, countedAt);
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 tabular-nums">
      <span className="text-depth font-bold">
        {formatApprox(numbers?.visible)}
        <span className="sr-only">{numbers ? ' visible' : ' not read yet'}</span>
      </span>
      {numbers && <Trend rate={numbers.rate} />}
      <DeadLetterCount
        queue={queue}
        numbers={scope.numbers}
        shared={deadLetterOf(scope.graph, queue)?.shared ?? false}
      />
      <span className="basis-full text-xs text-mute">
        {at === null ? 'counts not read yet' : `as of ${formatInstant(at, scope.zone)}`}
      </span>
    </div>
  );
}
