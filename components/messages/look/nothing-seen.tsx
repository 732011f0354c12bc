import { Inbox } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { LookState } from '#lib/client/looks/look-state.ts';
import type { PeekInput } from '#lib/contracts/look.ts';

/** seconds; what one more look waits for a first message. */
const WAIT = 20;

type NothingSeenProps = { state: LookState; onLook: (input: PeekInput) => void };

/** A look that brought nothing: what that does and does not mean, and a bounded wait. */
export function NothingSeen({ state, onLook }: NothingSeenProps) {
  const { input, facts } = state;
  const inFlight = facts?.inFlight ?? 0;
  return (
    <EmptyState
      icon={<Inbox aria-hidden />}
      title="Nothing was received"
      action={
        input && <Button onClick={() => onLook({ ...input, wait: WAIT })}>Wait up to {WAIT} s for a message</Button>
      }
    >
      {inFlight > 0
        ? `Consumers hold about ${inFlight} in flight${facts?.fifo ? ', and their groups are locked' : ''}, each for up to the visibility timeout. They come back unless they are deleted.`
        : 'A receive is a sample: it can miss messages, so this is not proof that the queue is empty.'}
    </EmptyState>
  );
}
