'use client';

import { useState } from 'react';
import type { Scope } from '#components/inspector/scope.ts';
import { FailureNotice } from '#components/messages/look/failure-notice.tsx';
import { ProductionBar } from '#components/shell/production-bar.tsx';
import { isTailing, type TailState } from '#lib/client/tails/tail-state.ts';
import type { TailStore } from '#lib/client/tails/tail-store.ts';
import type { TailInput } from '#lib/contracts/look.ts';
import type { Topic } from '#lib/contracts/topic.ts';
import { AskTail } from './ask-tail.tsx';
import { RunningTail } from './running-tail.tsx';
import { TailOutcome } from './tail-outcome.tsx';

type TailBoxProps = { topic: Topic; scope: Scope; tails: TailStore; state: TailState };

/** A tail from what it will do to what is left of it. */
export function TailBox({ topic, scope, tails, state }: TailBoxProps) {
  const [again, setAgain] = useState(false);
  const begin = (input: TailInput) => {
    setAgain(false);
    tails.begin(input);
  };
  const ask = (
    <>
      <ProductionBar connection={scope.connection} />
      <AskTail topic={topic} onBegin={begin} />
    </>
  );
  if (isTailing(state)) return <RunningTail state={state} onStop={tails.stop} />;
  switch (state.phase) {
    case 'refused':
      return (
        <>
          {state.failure && <FailureNotice title="No tap was placed" failure={state.failure} />}
          {ask}
        </>
      );
    case 'over':
      return (
        <>
          {state.failure && <FailureNotice title="The tail broke off" failure={state.failure} />}
          {again ? ask : <TailOutcome state={state} zone={scope.zone} onAgain={() => setAgain(true)} />}
        </>
      );
    default:
      return ask;
  }
}
