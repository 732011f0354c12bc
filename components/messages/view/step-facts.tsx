import { type Fact, Facts } from '#components/inspector/facts.tsx';
import { Notice } from '#components/inspector/notice.tsx';
import { VisibleText } from '#components/messages/text/visible-text.tsx';
import { formatBytes } from '#lib/format/bytes.ts';
import type { EnvelopeFacts as Envelope, S3Pointer } from '#lib/messages/decode/chain.ts';
import { AttributeTable } from './attribute-table.tsx';

/** What SNS wrote around the message. */
export function EnvelopeFacts({ facts }: { facts: Envelope }) {
  const { topicArn, subject, messageId, timestamp, attributes } = facts;
  const known: (readonly [string, string | null])[] = [
    ['Topic', topicArn],
    ['Subject', subject],
    ['Message ID', messageId],
    ['Published', timestamp],
  ];
  return (
    <>
      <Facts facts={known.flatMap(([term, value]) => (value === null ? [] : [textFact(term, value)]))} />
      {Object.keys(attributes).length > 0 && (
        <AttributeTable attributes={attributes} label="Attributes in the envelope" />
      )}
    </>
  );
}

/** Where the payload was put that was too large for SQS. */
export function PointerFacts({ pointer }: { pointer: S3Pointer }) {
  const { bucket, key, payloadBytes } = pointer;
  const size: Fact[] = payloadBytes === null ? [] : [{ term: 'Size', value: formatBytes(payloadBytes) }];
  return (
    <Notice tone="flow" title="The payload is in S3">
      <p className="mb-2">The message only says where. Weir does not fetch it.</p>
      <Facts facts={[textFact('Bucket', bucket), textFact('Key', key), ...size]} />
    </Notice>
  );
}

const textFact = (term: string, value: string): Fact => ({
  term,
  value: <VisibleText text={value} />,
  copy: value,
  mono: true,
});
