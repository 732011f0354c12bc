'use client';

import type { ReactNode } from 'react';
import { errorWords } from '#components/inspector/error-words.ts';
import type { Scope } from '#components/inspector/scope.ts';
import { MessageList } from '#components/messages/list/message-list.tsx';
import { MessageView } from '#components/messages/view/message-view.tsx';
import { useRemembered } from '#components/shell/use-remembered.ts';
import { wide as wideChoice, withPath } from '#lib/client/looks/look-preferences.ts';
import type { LookState } from '#lib/client/looks/look-state.ts';
import type { LookStore } from '#lib/client/looks/look-store.ts';
import { openDraft } from '#lib/client/sends/reopen.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { SeenActions } from './seen-actions.tsx';
import { SeenTools } from './seen-tools.tsx';
import { useSeen } from './use-seen.ts';

type SeenMessagesProps = {
  queue: Queue;
  scope: Scope;
  looks: LookStore;
  state: LookState;
  /** The look itself, above what it saw. */
  box: ReactNode;
  onTab: (tab: string) => void;
};

/** What a look saw: filter, list, the message that is open, and what can be done with those selected. */
export function SeenMessages({ queue, scope, looks, state, box, onTab }: SeenMessagesProps) {
  const seen = useSeen({ connection: scope.connection, queue, state });
  const [wide] = useRemembered(wideChoice);
  const { opened } = seen;
  const facts = { limit: queue.deadLetter?.maxReceiveCount ?? null, retention: queue.retention, zone: scope.zone };
  return (
    <div className={wide ? WIDE : 'flex min-h-full flex-col'}>
      <div className={`flex min-h-0 flex-col ${opened && !wide ? '' : 'flex-1'}`}>
        <div className="flex flex-col gap-3 p-4 pb-3">{box}</div>
        <div className={opened && !wide ? SPARED : ''}>
          <SeenTools connection={scope.connection} queue={queue} seen={seen} total={state.messages.length} />
        </div>
        {seen.error && <p className="px-4 py-2 text-danger">{errorWords(seen.error).detail}</p>}
        <div className={`relative border-t border-line ${opened && !wide ? 'h-44 border-b' : 'min-h-56 flex-1'}`}>
          <div className="absolute inset-0">
            <MessageList
              // Other groups are another list: it begins at its top.
              key={seen.grouping}
              label={`Messages seen in ${queue.name}`}
              messages={seen.shown}
              groups={seen.groups}
              paths={seen.columns}
              facts={facts}
              openId={opened?.messageId ?? null}
              onOpen={seen.setOpenId}
              selection={{ selected: seen.selected, onSelect: seen.setSelected }}
            />
          </div>
        </div>
        <SeenActions connection={scope.connection} queueName={queue.name} looks={looks} state={state} seen={seen} />
      </div>
      {opened && state.look !== null && (
        <section aria-label="Message" className={wide ? 'min-h-0 overflow-y-auto border-l border-line' : ''}>
          <MessageView
            key={opened.messageId}
            connection={scope.connection}
            look={state.look}
            seen={opened}
            zone={scope.zone}
            deadLetter={queue.deadLetter}
            retention={queue.retention}
            onColumn={(path) => seen.setPaths(withPath(seen.paths, path))}
            onFilter={seen.setFilter}
            onEdit={(draft) => {
              openDraft(scope.connection, queue.arn, draft);
              onTab('send');
            }}
          />
        </section>
      )}
    </div>
  );
}

/** Beside an opened message in a low window, its content is worth more than the tools of the list. */
const SPARED = '[@media(max-height:800px)]:hidden';
const WIDE = 'grid h-full grid-cols-[minmax(0,1fr)_minmax(380px,42%)] has-[>:only-child]:grid-cols-1';
