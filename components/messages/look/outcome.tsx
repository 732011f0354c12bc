import { CircleX, Eye } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import type { LookState } from '#lib/client/looks/look-state.ts';
import type { Zone } from '#lib/format/instant.ts';
import { deadLetterWords, releasedWords, seenWords } from './outcome-words.ts';

type OutcomeProps = { state: LookState; zone: Zone; onAgain: () => void };

/** What a look saw, of how much, why it ended, and what became of what it had hidden. */
export function Outcome({ state, zone, onAgain }: OutcomeProps) {
  const gained = deadLetterWords(state);
  return (
    <section aria-label="What the look saw" className="flex flex-col gap-1">
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 pt-1 text-soft">
          <span className="font-medium text-ink tabular-nums">{seenWords(state)}.</span> {state.collected?.why}{' '}
          {releasedWords(state, zone)}
        </p>
        <Button onClick={onAgain}>
          <Eye aria-hidden />
          Look again…
        </Button>
      </div>
      {gained && (
        <p className="flex gap-1.5 text-danger">
          <CircleX aria-hidden className="mt-0.5 size-4 shrink-0" />
          {gained}
        </p>
      )}
    </section>
  );
}
