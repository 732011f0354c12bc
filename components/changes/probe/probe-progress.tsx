'use client';

import { Hourglass } from 'lucide-react';
import { useNow } from '#components/numbers/use-now.ts';

type ProbeProgressProps = {
  /** Its name. */
  queue: string;
  /** ms since epoch, by this browser's clock */
  since: number;
};

/** How long a probe is under way. Only its end tells when it was published. */
export function ProbeProgress({ queue, since }: ProbeProgressProps) {
  const seconds = Math.max(0, Math.round((useNow() - since) / 1000));
  return (
    <div>
      <p className="flex items-start gap-1.5 font-medium">
        <Hourglass aria-hidden className="mt-0.5 size-4 shrink-0 text-growing" />
        <span className="min-w-0 break-words">
          Publishing, and waiting in {queue},{' '}
          <span role="timer" className="tabular-nums">
            {seconds} s
          </span>
        </span>
      </p>
      <p className="text-xs text-mute">
        It waits about 10 s at most. Other messages that it receives are given back at once.
      </p>
    </div>
  );
}
