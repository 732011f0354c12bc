'use client';

import { HEALTH_LOOK } from '#components/map/health-look.ts';
import { NodeName } from '#components/map/node-name.tsx';
import { Trend } from '#components/numbers/trend.tsx';
import { useHealth } from '#components/numbers/use-health.ts';
import { useQueueNumber } from '#components/numbers/use-queue-number.ts';
import { TONE_TEXT } from '#components/ui/tone.ts';
import type { NumbersStore } from '#lib/client/numbers.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { formatCount } from '#lib/format/count.ts';
import type { DisplayName } from '#lib/topology/display-names.ts';
import { pickRate, pickVisible } from './columns.ts';

type WorstItemProps = {
  queue: Queue;
  /** Its name as short as the list needs it; whole where it is left out. */
  name: DisplayName | undefined;
  numbers: NumbersStore;
  selected: boolean;
  onShowOnMap: (id: string) => void;
};

/** One of the worst queues: health, name, and the numbers that make it so. */
export function WorstItem({ queue, name, numbers, selected, onShowOnMap }: WorstItemProps) {
  const { icon: Icon, label, tone } = HEALTH_LOOK[useHealth(queue, numbers)];
  const visible = useQueueNumber(numbers, queue.arn, pickVisible);
  const rate = useQueueNumber(numbers, queue.arn, pickRate);
  const deadLetters = useQueueNumber(numbers, queue.deadLetter?.arn ?? null, pickVisible);
  return (
    <button
      type="button"
      aria-current={selected}
      onClick={() => onShowOnMap(queue.arn)}
      className="flex w-full items-start gap-2 rounded-[7px] px-2 py-1.5 text-left hover:bg-raised aria-[current=true]:bg-flow/5 aria-[current=true]:shadow-[inset_0_0_0_1px_var(--flow)]"
    >
      <Icon aria-hidden className={`mt-[3px] size-3.5 shrink-0 ${TONE_TEXT[tone]}`} />
      <span className="min-w-0 flex-1">
        <span className="sr-only">
          {queue.name}, {label}, depth
        </span>
        <span aria-hidden className="flex">
          <NodeName name={name ?? { lead: '', core: queue.name, tail: '' }} whole={queue.name} />
        </span>
        <span className="flex items-baseline gap-2 text-xs text-soft tabular-nums">
          {formatCount(visible)}
          {rate !== null && Math.round(rate) !== 0 && <Trend rate={rate} />}
          {!!deadLetters && <span className="ml-auto text-danger">{formatCount(deadLetters)} in DLQ</span>}
        </span>
      </span>
    </button>
  );
}
