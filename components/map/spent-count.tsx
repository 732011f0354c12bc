import { memo } from 'react';
import { formatCount } from '#lib/format/count.ts';
import { Glyph } from './glyph.tsx';

/** What waits in a queue's dead-letter queue, told on the queue itself; a shared one holds others' messages as well. */
export const SpentCount = memo(function SpentCount({ count, shared }: { count: number; shared: boolean }) {
  return (
    <span
      className="flex shrink-0 items-center gap-1 font-bold text-danger tabular-nums"
      title={shared ? 'In its dead-letter queue, which other queues share' : 'In its dead-letter queue'}
    >
      <Glyph name="deadLetters" />
      {formatCount(count)}
      {shared && ' shared'}
    </span>
  );
});
