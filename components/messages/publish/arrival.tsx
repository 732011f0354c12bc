'use client';

import { useQueueNumber } from '#components/numbers/use-queue-number.ts';
import type { NumbersStore } from '#lib/client/numbers.ts';
import { formatCount } from '#lib/format/count.ts';
import { nameOfArn } from '#lib/topology/arn.ts';

type ArrivalProps = {
  arn: string;
  /** What was visible when the publishing began; `null` = not known. */
  before: number | null;
  numbers: NumbersStore;
};

/** A queue that should get it: how many were visible before, and are now. */
export function Arrival({ arn, before, numbers }: ArrivalProps) {
  const now = useQueueNumber(numbers, arn, ({ visible }) => visible);
  const inFlight = useQueueNumber(numbers, arn, (counts) => counts.inFlight) ?? 0;
  return (
    <li className="flex items-baseline justify-between gap-2">
      <span className="min-w-0 break-all">{nameOfArn(arn)}</span>
      <span className="shrink-0 tabular-nums">
        <span className="sr-only">visible </span>
        {count(before)} → {count(now)}
        {inFlight > 0 && <span className="text-xs text-soft"> · {formatCount(inFlight)} in flight</span>}
      </span>
    </li>
  );
}

function count(value: number | null): string {
  return value === null ? 'unread' : formatCount(value);
}
