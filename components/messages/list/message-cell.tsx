'use client';

import { VisibleText } from '#components/messages/text/visible-text.tsx';
import { Age } from '#components/numbers/age.tsx';
import { useNow } from '#components/numbers/use-now.ts';
import { Tooltip } from '#components/ui/tooltip.tsx';
import type { SeenMessage } from '#lib/contracts/message.ts';
import { formatBytes } from '#lib/format/bytes.ts';
import { formatDuration } from '#lib/format/duration.ts';
import { formatInstant, type Zone } from '#lib/format/instant.ts';
import { bodyLine } from './body-line.ts';
import type { ListColumn } from './list-columns.ts';
import { attributeWords, diesAt, fromWords, sentWords } from './message-words.ts';
import { Receives } from './receives.tsx';

/** characters of a preview that a row can show at most. */
const LINE = 400;

/** What all rows of a list are shown by. */
export type RowFacts = {
  /** `maxReceiveCount`; `null` = no redrive policy. */
  limit: number | null;
  /** seconds; `null` = not known. */
  retention: number | null;
  zone: Zone;
};

type MessageCellProps = { column: ListColumn; message: SeenMessage; facts: RowFacts };

/** One cell of a message's row. */
export function MessageCell({ column, message, facts }: MessageCellProps) {
  switch (column.kind) {
    case 'sent':
      return <Sent at={message.sentAt} zone={facts.zone} />;
    case 'receives':
      return <Receives count={message.receiveCount} limit={facts.limit} />;
    case 'from':
      return <VisibleText text={fromWords(message)} />;
    case 'preview':
      return <Mono text={bodyLine(message).slice(0, LINE)} />;
    case 'path':
      return <PathValue value={column.values.get(message.messageId)} />;
    case 'size':
      return formatBytes(message.size);
    case 'age':
      return <Age at={Date.parse(message.sentAt)} />;
    case 'dies':
      return <Dies at={diesAt(message, facts.retention)} />;
    case 'group':
      return message.groupId !== null && <VisibleText text={message.groupId} />;
    case 'attributes':
      return <Mono text={attributeWords(message).slice(0, LINE)} />;
  }
}

function Sent({ at, zone }: { at: string; zone: Zone }) {
  const now = useNow();
  return (
    <Tooltip text={formatInstant(at, zone)}>
      <time dateTime={at} className="tabular-nums">
        {sentWords(at, zone, now)}
      </time>
    </Tooltip>
  );
}

function Dies({ at }: { at: number | null }) {
  const now = useNow();
  if (at === null) return <span className="text-mute">—</span>;
  const left = (at - now) / 1000;
  return left <= 0 ? 'any moment' : formatDuration(left);
}

function PathValue({ value }: { value: string | null | undefined }) {
  if (value === null || value === undefined) return <span className="text-mute">—</span>;
  return <Mono text={value} />;
}

function Mono({ text }: { text: string }) {
  return (
    <span className="font-mono text-xs">
      <VisibleText text={text} />
    </span>
  );
}
