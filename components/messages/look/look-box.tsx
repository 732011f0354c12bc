'use client';

import { useState } from 'react';
import type { Scope } from '#components/inspector/scope.ts';
import type { LookState } from '#lib/client/looks/look-state.ts';
import type { LookStore } from '#lib/client/looks/look-store.ts';
import type { PeekInput } from '#lib/contracts/look.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { AskLook } from './ask-look.tsx';
import { Collecting } from './collecting.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { Held } from './held.tsx';
import { FIRST_WISH } from './look-wish.ts';
import { NothingSeen } from './nothing-seen.tsx';
import { Outcome } from './outcome.tsx';

type LookBoxProps = { queue: Queue; scope: Scope; looks: LookStore; state: LookState };

/** A look from its price to its end: asked for, under way, held, over. */
export function LookBox({ queue, scope, looks, state }: LookBoxProps) {
  const [again, setAgain] = useState(false);
  const { stage } = state;
  const begin = (input: PeekInput) => {
    setAgain(false);
    looks.begin(input);
  };
  const ask = <AskLook queue={queue} scope={scope} wish={state.input ?? FIRST_WISH} onLook={begin} />;
  switch (stage.phase) {
    case 'idle':
      return ask;
    case 'refused':
      return (
        <>
          <FailureNotice title="Nothing was received" failure={stage.failure} />
          {ask}
        </>
      );
    case 'collecting':
    case 'giving-back':
      return <Collecting connection={scope.connection} state={state} onStop={looks.stop} />;
    case 'held':
      return (
        <Held until={stage.until} messages={state.messages.length} fifo={queue.fifo} onGiveBack={looks.giveBack} />
      );
    case 'over':
      return (
        <>
          {state.failure && <FailureNotice title="The look broke off" failure={state.failure} />}
          {again ? ask : <Outcome state={state} zone={scope.zone} onAgain={() => setAgain(true)} />}
          {!again && state.progress.seen === 0 && !state.failure && <NothingSeen state={state} onLook={begin} />}
        </>
      );
  }
}
