'use client';

import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Remote } from '#components/inspector/remote.tsx';
import { Section } from '#components/inspector/section.tsx';
import type { WholeMessage } from '#lib/contracts/message.ts';
import type { ReadMessage } from '#lib/messages/decode/read-message.ts';
import type { EditDraft } from '#lib/messages/rewrap.ts';
import { AttributeTable } from './attribute-table.tsx';
import { ChainBar } from './chain-bar.tsx';
import { decodedOptions } from './decoded-options.ts';
import { MessageActions } from './message-actions.tsx';
import { PlaceView } from './place-view.tsx';
import { placesOf } from './places.ts';
import { ProblemNotice } from './problem-notice.tsx';
import type { PathActions } from './tree-view.tsx';

type OpenedMessageProps = PathActions & {
  connection: string;
  look: string;
  message: WholeMessage;
  onEdit?: ((draft: EditDraft) => void) | undefined;
};

/** The whole of a message: decoded, with each step of the way, and its attributes. */
export function OpenedMessage({ connection, look, message, onEdit, ...actions }: OpenedMessageProps) {
  const query = useQuery(decodedOptions(connection, look, message));
  const { body, attributes, groupId, messageId } = message;
  const names = Object.keys(attributes);
  return (
    <Remote query={query} what="Decoding the message">
      {({ chain, pretty }) => (
        <>
          <div className="flex flex-col gap-2 border-b border-line px-4 py-3">
            <Decoded read={{ chain, pretty }} {...actions}>
              <MessageActions
                messageId={messageId}
                body={body}
                decoded={pretty}
                onEdit={onEdit && (() => onEdit({ body, attributes, groupId, chain }))}
              />
            </Decoded>
          </div>
          {names.length > 0 && (
            <Section title={`Attributes (${names.length})`}>
              <AttributeTable attributes={attributes} label="Message attributes" />
            </Section>
          )}
        </>
      )}
    </Remote>
  );
}

function Decoded({ read, children, ...actions }: PathActions & { read: ReadMessage; children: ReactNode }) {
  const places = placesOf(read.chain);
  const [picked, setPicked] = useState<number | null>(null);
  const current = picked ?? places.length - 1;
  const place = places[current];
  return (
    <>
      <ChainBar places={places} current={current} onPick={setPicked} />
      {children}
      {read.chain.problem && <ProblemNotice problem={read.chain.problem} />}
      {place && <PlaceView key={current} place={place} pretty={read.pretty} {...actions} />}
    </>
  );
}
