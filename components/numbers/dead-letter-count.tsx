'use client';

import { Glyph } from '#components/map/glyph.tsx';
import type { NumbersStore } from '#lib/client/numbers.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { formatCount } from '#lib/format/count.ts';
import { useQueueNumbers } from './use-queue-numbers.ts';

type DeadLetterCountProps = {
  queue: Queue;
  numbers: NumbersStore;
  /** Other queues send their dead letters to the same queue, so the count is not this queue's alone. */
  shared: boolean;
};

/** How many messages wait in a queue's dead-letter queue, and whether others share it; says so where it has none. */
export function DeadLetterCount({ queue, numbers, shared }: DeadLetterCountProps) {
  const deadLetters = useQueueNumbers(numbers, queue.deadLetter?.arn ?? null);
  if (!queue.deadLetter) {
    return queue.access.state === 'readable' ? <span className="text-mute">no DLQ</span> : null;
  }
  if (!deadLetters) return <span className="text-mute">DLQ not read yet</span>;
  const some = deadLetters.visible > 0;
  return (
    <span className={`inline-flex items-center gap-1 ${some ? 'font-medium text-danger' : 'text-mute'}`}>
      {some && <Glyph name="deadLetters" />}
      {formatCount(deadLetters.visible)} in DLQ{shared && ', shared'}
    </span>
  );
}
