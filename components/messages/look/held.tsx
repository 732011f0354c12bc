'use client';

import { Hourglass, Undo2 } from 'lucide-react';
import { useNow } from '#components/numbers/use-now.ts';
import { Button } from '#components/ui/button.tsx';
import { formatCount } from '#lib/format/count.ts';
import { Box } from './box.tsx';
import { clockWords } from './clock-words.ts';

type HeldProps = {
  /** When they become visible again. */
  until: string;
  messages: number;
  fifo: boolean;
  onGiveBack: () => void;
};

/** Messages that a look keeps hidden from consumers, and for how long yet. */
export function Held({ until, messages, fifo, onGiveBack }: HeldProps) {
  const now = useNow();
  return (
    <Box tone="growing" label="Held">
      <div className="flex flex-wrap items-center gap-2">
        <Hourglass aria-hidden className="size-4 text-growing" />
        <span className="font-medium">
          Holding {formatCount(messages)} for{' '}
          <span role="timer" className="text-growing tabular-nums">
            {clockWords(Date.parse(until) - now)}
          </span>
        </span>
        <Button className="ml-auto" onClick={onGiveBack}>
          <Undo2 aria-hidden />
          Give back now
        </Button>
      </div>
      <p className="text-xs text-soft">
        Consumers do not get them meanwhile{fifo && ', nor what follows in their groups'}. Leaving this queue gives them
        back; another tab of its panel does not.
      </p>
    </Box>
  );
}
