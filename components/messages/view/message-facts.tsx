import type { ReactNode } from 'react';
import { type Fact, Facts } from '#components/inspector/facts.tsx';
import { diesAt } from '#components/messages/list/message-words.ts';
import { Receives } from '#components/messages/list/receives.tsx';
import { VisibleText } from '#components/messages/text/visible-text.tsx';
import { Age } from '#components/numbers/age.tsx';
import type { SeenMessage } from '#lib/contracts/message.ts';
import { formatBytes } from '#lib/format/bytes.ts';
import { formatInstant, type Zone } from '#lib/format/instant.ts';
import { TimeLeft } from './time-left.tsx';

export type MessageFactsProps = {
  seen: SeenMessage;
  zone: Zone;
  /** `maxReceiveCount`; `null` = no redrive policy. */
  limit: number | null;
  /** seconds; `null` = not known. */
  retention: number | null;
};

/** What SQS says of a message beside its body. */
export function MessageFacts({ seen, zone, limit, retention }: MessageFactsProps) {
  const dies = diesAt(seen, retention);
  const facts: (Fact | null)[] = [
    { term: 'Sent', value: <At instant={seen.sentAt} zone={zone} /> },
    { term: 'Received', value: <Receives count={seen.receiveCount} limit={limit} />, note: 'This look counted.' },
    seen.firstReceivedAt === null
      ? null
      : { term: 'First received', value: <At instant={seen.firstReceivedAt} zone={zone} /> },
    dies === null ? null : { term: 'Dies in', value: <TimeLeft until={dies} /> },
    { term: 'Size', value: formatBytes(seen.size), note: 'As AWS counts: body and attributes.' },
    text('Published to', seen.topicArn),
    text('Came from', seen.cameFrom),
    text('Message group', seen.groupId),
    text('Deduplication ID', seen.deduplicationId),
    text('Sequence number', seen.sequenceNumber),
    text('Sender', seen.senderId),
    text('Trace header', seen.traceHeader),
    text('Message ID', seen.messageId),
  ];
  return <Facts facts={facts.filter((fact) => fact !== null)} />;
}

function text(term: string, value: string | null): Fact | null {
  return value === null ? null : { term, value: <VisibleText text={value} />, copy: value, mono: true };
}

function At({ instant, zone }: { instant: string; zone: Zone }): ReactNode {
  return (
    <>
      {formatInstant(instant, zone)}{' '}
      <span className="text-mute">
        (<Age at={Date.parse(instant)} />)
      </span>
    </>
  );
}
