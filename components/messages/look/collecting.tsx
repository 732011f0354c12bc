'use client';

import { LoaderCircle, Square } from 'lucide-react';
import { useNow } from '#components/numbers/use-now.ts';
import { useStatus } from '#components/shell/use-status.ts';
import { Button } from '#components/ui/button.tsx';
import type { LookState } from '#lib/client/looks/look-state.ts';
import { formatBytes } from '#lib/format/bytes.ts';
import { formatCount } from '#lib/format/count.ts';
import { formatDuration } from '#lib/format/duration.ts';
import { Box } from './box.tsx';

type CollectingProps = { connection: string; state: LookState; onStop: () => void };

/** A look under way: how far it is, and the way to stop it. */
export function Collecting({ connection, state, onStop }: CollectingProps) {
  const now = useNow();
  const isThrottled = useStatus(connection)?.problem?.code === 'throttled';
  const { progress, input, stage, messages } = state;
  const share = input ? Math.min(1, messages.length / input.count) : 0;
  const elapsed = Math.max(progress.elapsed, now - state.startedAt) / 1000;
  return (
    <Box tone="flow" label="Looking">
      <div className="flex items-center gap-2">
        <LoaderCircle aria-hidden className="size-4 animate-spin text-flow" />
        <span className="font-medium">
          {stage.phase === 'collecting' ? 'Looking' : 'Giving back'}
          {': '}
          <span className="tabular-nums">{formatCount(messages.length)} seen</span>
        </span>
        {stage.phase === 'collecting' && (
          <Button className="ml-auto" onClick={onStop}>
            <Square aria-hidden />
            Stop
          </Button>
        )}
      </div>
      <div aria-hidden className="h-1 overflow-hidden rounded-full bg-line">
        <div className="h-full bg-flow transition-[width] duration-150" style={{ width: `${share * 100}%` }} />
      </div>
      <p className="text-xs text-mute tabular-nums">
        {formatBytes(progress.bytes)} · {formatDuration(elapsed)} · {formatCount(progress.requests)} requests
      </p>
      <p role="status" className="text-xs text-growing empty:hidden">
        {isThrottled && stage.phase === 'collecting' && 'AWS asks to slow down; the look waits and goes on.'}
      </p>
    </Box>
  );
}
