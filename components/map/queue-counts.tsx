import { memo } from 'react';
import { Trend } from '#components/numbers/trend.tsx';
import type { Queue } from '#lib/contracts/queue.ts';
import { formatCount } from '#lib/format/count.ts';
import type { QueueNumbers } from '#lib/topology/model.ts';
import { AccessNote } from './access-note.tsx';
import { Glyph } from './glyph.tsx';
import { SpentCount } from './spent-count.tsx';

type QueueCountsProps = { queue: Queue; numbers: QueueNumbers | undefined; spent: number | null; shared: boolean };

/** A queue's line of numbers. What does not fit wraps out of sight whole: the delayed count first, the depth never. */
export function QueueCounts({ queue, numbers, spent, shared }: QueueCountsProps) {
  return (
    <div className="flex h-[24px] items-center gap-2 text-xs tabular-nums">
      <b className="shrink-0 text-depth leading-6 font-bold">{formatCount(numbers?.visible)}</b>
      <div className="flex h-[24px] min-w-0 flex-1 flex-wrap items-center gap-x-2 overflow-hidden leading-6 text-soft">
        <AccessNote access={queue.access} />
        {numbers && <Count glyph="inFlight" count={numbers.inFlight} title="In flight" />}
        {numbers && numbers.rate !== null && <Trend rate={numbers.rate} />}
        {numbers && numbers.delayed > 0 && <Count glyph="delayed" count={numbers.delayed} title="Delayed" />}
      </div>
      {spent !== null && spent > 0 && <SpentCount count={spent} shared={shared} />}
    </div>
  );
}

const Count = memo(function Count({
  glyph,
  count,
  title,
}: {
  glyph: 'inFlight' | 'delayed';
  count: number;
  title: string;
}) {
  return (
    <span className="flex items-center gap-1" title={title}>
      <Glyph name={glyph} />
      {formatCount(count)}
    </span>
  );
});
