'use client';

import type { ReactNode } from 'react';
import { HEALTH_LOOK } from '#components/map/health-look.ts';
import { Age } from '#components/numbers/age.tsx';
import { Trend } from '#components/numbers/trend.tsx';
import { useHealth } from '#components/numbers/use-health.ts';
import { useQueueNumber } from '#components/numbers/use-queue-number.ts';
import { TONE_TEXT } from '#components/ui/tone.ts';
import type { NumbersStore } from '#lib/client/numbers.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { formatCount } from '#lib/format/count.ts';
import type { QueueNumbers } from '#lib/topology/model.ts';
import { pickAt, pickRate, pickVisible } from './columns.ts';

/** One cell; numbers stand at its right. */
export function Cell({ numeric = false, children }: { numeric?: boolean; children?: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows come and go while scrolling, which a <table> does not bear
    // biome-ignore lint/a11y/useFocusableInteractive: the grid holds focus and names its active row
    <div role="gridcell" className={`min-w-0 truncate px-2 leading-8 ${numeric ? 'text-right tabular-nums' : ''}`}>
      {children}
    </div>
  );
}

type LiveProps = { numbers: NumbersStore; queue: Queue };

/** A queue's health by icon and word. */
export function HealthCell({ numbers, queue }: LiveProps) {
  const { icon: Icon, label, tone } = HEALTH_LOOK[useHealth(queue, numbers)];
  return (
    <span className={`flex h-8 items-center gap-1.5 ${TONE_TEXT[tone]}`}>
      <Icon aria-hidden className="size-3.5 shrink-0" />
      <span className="truncate">{label}</span>
    </span>
  );
}

/** One count of a queue. */
export function CountCell({ numbers, queue, pick }: LiveProps & { pick: (numbers: QueueNumbers) => number }) {
  const count = useQueueNumber(numbers, queue.arn, pick);
  return <span className={count ? '' : 'text-mute'}>{formatCount(count)}</span>;
}

/** A queue's net rate with its direction. */
export function RateCell({ numbers, queue }: LiveProps) {
  const rate = useQueueNumber(numbers, queue.arn, pickRate);
  return rate === null ? <span className="text-mute">—</span> : <Trend rate={rate} />;
}

/** How many messages wait in a queue's dead-letter queue; empty where it has none. */
export function DeadLetterCell({ numbers, queue }: LiveProps) {
  const count = useQueueNumber(numbers, queue.deadLetter?.arn ?? null, pickVisible);
  if (!queue.deadLetter) return null;
  return <span className={count ? 'font-medium text-danger' : 'text-mute'}>{formatCount(count)}</span>;
}

/** How long ago a queue's counts were read. */
export function AgeCell({ numbers, queue }: LiveProps) {
  const at = useQueueNumber(numbers, queue.arn, pickAt);
  return <span className="text-mute">{at === null ? '—' : <Age at={at} />}</span>;
}
