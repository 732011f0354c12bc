'use client';

import { useQuery } from '@tanstack/react-query';
import { Notice } from '#components/inspector/notice.tsx';
import { Remote } from '#components/inspector/remote.tsx';
import { Section } from '#components/inspector/section.tsx';
import { openedMessageOptions } from '#lib/client/queries/opened-message.ts';
import type { SeenMessage } from '#lib/contracts/message.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import type { Zone } from '#lib/format/instant.ts';
import type { EditDraft } from '#lib/messages/rewrap.ts';
import { MessageFacts } from './message-facts.tsx';
import { OpenedMessage } from './opened-message.tsx';
import type { PathActions } from './tree-view.tsx';

type MessageViewProps = PathActions & {
  connection: string;
  /** The look that saw it, or the tail. */
  look: string;
  seen: SeenMessage;
  zone: Zone;
  /** Of the queue where it stood; `null` = it has none, or it was seen on a topic. */
  deadLetter: Queue['deadLetter'];
  /** seconds; `null` = not known. */
  retention: number | null;
  /** Takes the message to where it can be edited and sent; left out where nothing can be sent. */
  onEdit?: ((draft: EditDraft) => void) | undefined;
};

/** One message that was seen: what it says, how it was wrapped, its attributes, and what SQS knows of it. */
export function MessageView({
  seen,
  zone,
  deadLetter,
  retention,
  connection,
  look,
  onEdit,
  ...actions
}: MessageViewProps) {
  const query = useQuery(openedMessageOptions(connection, look, seen.messageId));
  return (
    <article aria-label="Message" className="flex flex-col">
      <Remote query={query} what="Opening the message">
        {({ message }) =>
          message === null ? (
            <div className="p-4">
              <Notice tone="quiet" title="The body is not kept any more">
                <p>The server keeps what was seen for a while. Look again to open it; that is one more receive.</p>
              </Notice>
            </div>
          ) : (
            <OpenedMessage
              key={seen.messageId}
              connection={connection}
              look={look}
              message={message}
              onEdit={onEdit}
              {...actions}
            />
          )
        }
      </Remote>
      <Section title="About this message">
        <MessageFacts seen={seen} zone={zone} limit={deadLetter?.maxReceiveCount ?? null} retention={retention} />
      </Section>
    </article>
  );
}
