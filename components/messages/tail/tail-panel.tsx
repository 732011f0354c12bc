'use client';

import { useEffect, useMemo } from 'react';
import { Notice } from '#components/inspector/notice.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { tailsOf } from '#lib/client/tails/tails.ts';
import type { Topic } from '#lib/contracts/topic.ts';
import { TailBox } from './tail-box.tsx';
import { TailedMessages } from './tailed-messages.tsx';
import { useTail } from './use-tail.ts';

/** Reading along on a topic. Nothing is made until the person asks; going elsewhere takes the tap away. */
export function TailPanel({ topic, scope }: { topic: Topic; scope: Scope }) {
  const tails = useMemo(() => tailsOf(scope.connection, topic.name), [scope.connection, topic.name]);
  const state = useTail(tails);
  useEffect(() => () => tails.leave(), [tails]);
  if (scope.topology.connection.readOnly) return <ReadOnly />;
  const box = <TailBox topic={topic} scope={scope} tails={tails} state={state} />;
  if (state.messages.length === 0) return <div className="flex flex-col gap-3 p-4">{box}</div>;
  return <TailedMessages key={state.startedAt} topic={topic} scope={scope} state={state} box={box} />;
}

function ReadOnly() {
  return (
    <div className="p-4">
      <Notice tone="quiet" title="This connection is read-only">
        A tail makes a temporary queue and subscribes it: that is a change. Start Weir without WEIR_READ_ONLY to tail.
      </Notice>
    </div>
  );
}
