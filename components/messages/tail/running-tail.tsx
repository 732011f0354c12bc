'use client';

import { LoaderCircle, Radio, Square } from 'lucide-react';
import { Box } from '#components/messages/look/box.tsx';
import { clockWords } from '#components/messages/look/clock-words.ts';
import { useNow } from '#components/numbers/use-now.ts';
import { Button } from '#components/ui/button.tsx';
import type { TailState } from '#lib/client/tails/tail-state.ts';
import { formatCount } from '#lib/format/count.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { rateWords } from './tail-words.ts';

/** A tail under way: what came, how fast, how long yet, and the way to stop it. */
export function RunningTail({ state, onStop }: { state: TailState; onStop: () => void }) {
  const now = useNow();
  const { tap, phase, count, messages } = state;
  const dropped = count - messages.length;
  return (
    <Box tone="flow" label="Tailing">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {phase === 'running' ? (
          <Radio aria-hidden className="size-4 text-flow" />
        ) : (
          <LoaderCircle aria-hidden className="size-4 animate-spin text-flow motion-reduce:animate-none" />
        )}
        <span className="font-medium tabular-nums">{titleOf(phase, count)}</span>
        <span className="text-xs text-soft tabular-nums">{phase === 'running' && rateWords(state.perSecond)}</span>
        {phase !== 'ending' && (
          <Button className="ml-auto" onClick={onStop}>
            <Square aria-hidden />
            Stop
          </Button>
        )}
      </div>
      {tap && (
        <p className="text-xs text-mute">
          Tap <code className="font-mono">{nameOfArn(tap.queueArn)}</code>, gone in{' '}
          <span role="timer" className="tabular-nums">
            {clockWords(Date.parse(tap.expiresAt) - now)}
          </span>
          {dropped > 0 && `; ${formatCount(dropped)} older ones made room`}
        </p>
      )}
      {count === 0 && phase === 'running' && (
        <p className="text-xs text-soft">
          Nothing was published since. SNS can take a minute to heed a new queue’s policy.
        </p>
      )}
    </Box>
  );
}

function titleOf(phase: TailState['phase'], count: number): string {
  if (phase === 'placing') return 'Placing the tap';
  if (phase === 'ending') return 'Taking the tap away';
  return `${formatCount(count)} came`;
}
