'use client';

import { clockWords } from '#components/messages/look/clock-words.ts';
import { useNow } from '#components/numbers/use-now.ts';
import type { LookStage } from '#lib/client/looks/look-state.ts';

/** Whether what is selected can be deleted by the handles that the look has, and how long yet. */
export function HandleLife({ stage, fifo }: { stage: LookStage; fifo: boolean }) {
  const now = useNow();
  if (stage.phase === 'held') {
    return (
      <p className="text-soft">
        Their handles live for{' '}
        <span role="timer" className="font-medium text-ink tabular-nums">
          {clockWords(Date.parse(stage.until) - now)}
        </span>
        ; what is not deleted by then is found again by its id.
      </p>
    );
  }
  return (
    <p className="text-soft">
      They were given back, so their handles are dead: Weir receives again until it meets them by their ids, and gives
      all others back. Each message met spends one more receive.
      {fifo && ' On a FIFO queue their groups are locked meanwhile. Hold the next look, and delete within it.'}
    </p>
  );
}
