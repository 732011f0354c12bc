'use client';

import type { ReactNode } from 'react';
import { errorWords } from '#components/inspector/error-words.ts';
import type { Scope } from '#components/inspector/scope.ts';
import type { KnownColumn } from '#components/messages/list/list-columns.ts';
import { MessageList } from '#components/messages/list/message-list.tsx';
import { MessageView } from '#components/messages/view/message-view.tsx';
import { useRemembered } from '#components/shell/use-remembered.ts';
import { wide as wideChoice } from '#lib/client/looks/look-preferences.ts';
import type { TailState } from '#lib/client/tails/tail-state.ts';
import type { Topic } from '#lib/contracts/topic.ts';
import { TailTools } from './tail-tools.tsx';
import { useTailed } from './use-tailed.ts';

type TailedMessagesProps = {
  topic: Topic;
  scope: Scope;
  state: TailState;
  /** The tail itself, above what it saw. */
  box: ReactNode;
};

/** All come from the topic, and are received once, by Weir. */
const UNIFORM: ReadonlySet<KnownColumn> = new Set(['receives', 'from', 'age']);

/** What came, the newest first, and the message that is open. Pausing holds the list still; nothing is missed. */
export function TailedMessages({ topic, scope, state, box }: TailedMessagesProps) {
  const tailed = useTailed(scope.connection, state);
  const [wide] = useRemembered(wideChoice);
  const { opened } = tailed;
  return (
    <div className={wide ? WIDE : 'flex min-h-full flex-col'}>
      <div className={`flex min-h-0 flex-col ${opened && !wide ? '' : 'flex-1'}`}>
        <div className="flex flex-col gap-3 p-4 pb-3">{box}</div>
        <TailTools connection={scope.connection} topicName={topic.name} state={state} tailed={tailed} />
        {tailed.error && <p className="px-4 py-2 text-danger">{errorWords(tailed.error).detail}</p>}
        <div className={`relative border-t border-line ${opened && !wide ? 'h-56 border-b' : 'min-h-56 flex-1'}`}>
          <div className="absolute inset-0">
            <MessageList
              label={`Messages published to ${topic.name}`}
              messages={tailed.shown}
              without={UNIFORM}
              facts={{ limit: null, retention: null, zone: scope.zone }}
              openId={tailed.openId}
              onOpen={tailed.setOpenId}
            />
          </div>
        </div>
      </div>
      {opened && state.look !== null && (
        <section aria-label="Message" className={wide ? 'min-h-0 overflow-y-auto border-l border-line' : ''}>
          <MessageView
            key={opened.messageId}
            connection={scope.connection}
            look={state.look}
            seen={opened}
            zone={scope.zone}
            deadLetter={null}
            retention={null}
            onFilter={tailed.setFilter}
          />
        </section>
      )}
    </div>
  );
}

const WIDE = 'grid h-full grid-cols-[minmax(0,1fr)_minmax(380px,42%)] has-[>:only-child]:grid-cols-1';
