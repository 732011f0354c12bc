'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { Age } from '#components/numbers/age.tsx';
import { useQueueNumbers } from '#components/numbers/use-queue-numbers.ts';
import type { Queue, QueueDetail } from '#lib/contracts/queue.ts';
import { formatApprox } from '#lib/format/count.ts';
import { AttributeList } from './attribute-list.tsx';
import { DepthChart } from './depth-chart.tsx';
import { Facts } from './facts.tsx';
import { queueFacts } from './queue-facts.ts';
import { countsReadAt } from './read-at.ts';
import { Remote } from './remote.tsx';
import type { Scope } from './scope.ts';
import { Section } from './section.tsx';

type QueueOverviewProps = {
  queue: Queue;
  /** `null` where it cannot be asked for: the queue is gone, or another account's. */
  query: UseQueryResult<QueueDetail> | null;
  scope: Scope;
};

/** Counts, the last 15 minutes, and the queue's attributes in words. */
export function QueueOverview({ queue, query, scope }: QueueOverviewProps) {
  const numbers = useQueueNumbers(scope.numbers, queue.arn);
  const at = countsReadAt(numbers, query?.data?.queue.countedAt);
  return (
    <>
      <Section
        title="Messages"
        aside={<span className="text-xs text-mute">{at === null ? 'not read yet' : <Age at={at} />}</span>}
      >
        <Facts
          facts={[
            { term: 'Visible', value: formatApprox(numbers?.visible) },
            { term: 'In flight', value: formatApprox(numbers?.inFlight) },
            { term: 'Delayed', value: formatApprox(numbers?.delayed) },
          ]}
        />
      </Section>
      {at !== null && <DepthChart queue={queue} scope={scope} at={at} />}
      {query && (
        <Remote query={query} what="Reading the queue">
          {(detail) => (
            <>
              <Section title="Queue" aside={<ReadAge at={detail.readAt} />}>
                <Facts facts={queueFacts(detail, scope.zone)} />
              </Section>
              <AttributeList attributes={detail.attributes} />
            </>
          )}
        </Remote>
      )}
    </>
  );
}

function ReadAge({ at }: { at: string }) {
  return (
    <span className="text-xs text-mute">
      read <Age at={Date.parse(at)} />
    </span>
  );
}
