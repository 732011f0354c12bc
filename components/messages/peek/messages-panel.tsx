'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Scope } from '#components/inspector/scope.ts';
import { LookBox } from '#components/messages/look/look-box.tsx';
import { useLook } from '#components/messages/look/use-look.ts';
import { lookFactsOptions } from '#lib/client/looks/look-facts.ts';
import { looksAt } from '#lib/client/looks/looks.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { ReadOnlyNotice } from './read-only-notice.tsx';
import { SeenMessages } from './seen-messages.tsx';

type MessagesPanelProps = {
  queue: Queue;
  scope: Scope;
  /** Opens another tab of the queue. */
  onTab: (tab: string) => void;
};

/** Looking into a queue's messages. Nothing is received until the person asks; leaving the queue's panel gives everything back. */
export function MessagesPanel({ queue, scope, onTab }: MessagesPanelProps) {
  const looks = useMemo(() => looksAt(scope.connection, queue.name), [scope.connection, queue.name]);
  const state = useLook(looks);
  const { phase } = state.stage;
  const client = useQueryClient();
  useEffect(() => {
    // What it would cost now is another thing than before the look.
    if (phase === 'over') void client.invalidateQueries(lookFactsOptions(scope.connection, queue.name));
  }, [phase, client, scope.connection, queue.name]);
  if (scope.topology.connection.readOnly) return <ReadOnlyNotice />;
  const box = <LookBox queue={queue} scope={scope} looks={looks} state={state} />;
  if (state.messages.length === 0) return <div className="flex flex-col gap-3 p-4">{box}</div>;
  return (
    <SeenMessages
      key={state.startedAt}
      queue={queue}
      scope={scope}
      looks={looks}
      state={state}
      box={box}
      onTab={onTab}
    />
  );
}
