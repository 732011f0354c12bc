'use client';

import { type ReactNode, useMemo, useState } from 'react';
import type { Scope } from '#components/inspector/scope.ts';
import { MessageList } from '#components/messages/list/message-list.tsx';
import { MessageView } from '#components/messages/view/message-view.tsx';
import type { TailState } from '#lib/client/tails/tail-state.ts';
import type { Topic } from '#lib/contracts/topic.ts';
import { TailTools } from './tail-tools.tsx';

type TailedMessagesProps = {
  topic: Topic;
  scope: Scope;
  state: TailState;
  /** The tail itself, above what it saw. */
  box: ReactNode;
};

/** What came, the newest first, and the message that is open. Pausing holds the list still; nothing is missed. */
export function TailedMessages({ topic, scope, state, box }: TailedMessagesProps) {
  const [paused, setPaused] = useState<TailState['messages'] | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const still = paused ?? state.messages;
  const newestFirst = useMemo(() => still.toReversed(), [still]);
  const opened = still.find(({ messageId }) => messageId === openId) ?? null;
  return (
    <div className="flex min-h-full flex-col">
      <div className={`flex min-h-0 flex-col ${opened ? '' : 'flex-1'}`}>
        <div className="flex flex-col gap-3 p-4 pb-3">{box}</div>
        <TailTools
          connection={scope.connection}
          state={state}
          paused={paused !== null}
          waiting={paused === null ? 0 : newerThan(state.messages, paused.at(-1)?.messageId)}
          onPause={(pause) => setPaused(pause ? state.messages : null)}
        />
        <div className={`relative border-t border-line ${opened ? 'h-56 border-b' : 'min-h-56 flex-1'}`}>
          <div className="absolute inset-0">
            <MessageList
              label={`Messages published to ${topic.name}`}
              messages={newestFirst}
              facts={{ limit: null, retention: null, zone: scope.zone }}
              openId={openId}
              onOpen={setOpenId}
            />
          </div>
        </div>
      </div>
      {opened && state.look !== null && (
        <section aria-label="Message">
          <MessageView
            key={opened.messageId}
            connection={scope.connection}
            look={state.look}
            seen={opened}
            zone={scope.zone}
            deadLetter={null}
            retention={null}
          />
        </section>
      )}
    </div>
  );
}

/** How many came after a message; all of them where it made room already. */
function newerThan(messages: TailState['messages'], messageId: string | undefined): number {
  return messages.length - 1 - messages.findIndex((message) => message.messageId === messageId);
}
