'use client';

import { CircleCheck, TriangleAlert } from 'lucide-react';
import { Box } from '#components/messages/look/box.tsx';
import { Button } from '#components/ui/button.tsx';
import type { TailState } from '#lib/client/tails/tail-state.ts';
import { formatCount } from '#lib/format/count.ts';
import { formatInstant, type Zone } from '#lib/format/instant.ts';

type TailOutcomeProps = { state: TailState; zone: Zone; onAgain: () => void };

/** A tail that is over: what came, why it ended, and what is left of its tap. */
export function TailOutcome({ state, zone, onAgain }: TailOutcomeProps) {
  const { count, untapped, tap, left } = state;
  const remains = untapped?.left ?? [];
  const Icon = remains.length > 0 ? TriangleAlert : CircleCheck;
  return (
    <Box tone={remains.length > 0 ? 'growing' : 'plain'} label="The tail is over">
      <p className="flex items-start gap-1.5 font-medium">
        <Icon
          aria-hidden
          className={`mt-0.5 size-4 shrink-0 ${remains.length > 0 ? 'text-growing' : 'text-flowing'}`}
        />
        {formatCount(count)} came. {untapped?.why ?? (left ? 'You went elsewhere, and so the tap is taken away.' : '')}
      </p>
      {untapped && remains.length === 0 && (
        <p className="text-xs text-soft">The tap is gone: queue and subscription are deleted.</p>
      )}
      {!untapped && !left && (
        <p className="text-xs text-soft">
          Weir was not heard any more. It takes the tap away by itself
          {tap && `, at the latest at its next start after ${formatInstant(tap.expiresAt, zone)}`}.
        </p>
      )}
      {remains.length > 0 && (
        <p className="text-xs text-soft">
          Still there: {remains.join(', ')}. Weir takes them away at its next start, or delete them yourself.
        </p>
      )}
      <Button className="self-start" onClick={onAgain}>
        Tail again
      </Button>
    </Box>
  );
}
