'use client';

import { Button } from '#components/ui/button.tsx';

type ClockProps = {
  /** seconds for which the facts are good */
  left: number;
  /** seconds until SQS takes another purge */
  wait: number;
  reading: boolean;
  onReadAgain: () => void;
};

/** How long the facts are good; SQS's own clock where a purge was less than a minute ago. */
export function Clock({ left, wait, reading, onReadAgain }: ClockProps) {
  return (
    <div className="flex min-h-8 items-center justify-between gap-2 text-xs text-mute tabular-nums">
      <span>
        {left > 0 ? `These facts are good for ${left} s.` : 'These facts are too old to act on.'}
        {wait > 0 && (
          <span className="block text-growing">It was purged just now: SQS takes the next purge in {wait} s.</span>
        )}
      </span>
      <Button disabled={reading} onClick={onReadAgain}>
        {reading ? 'Reading…' : 'Read again'}
      </Button>
    </div>
  );
}
