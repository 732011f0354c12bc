import { formatDuration } from '#lib/format/duration.ts';
import type { ResourceKind } from './attribute-field.ts';

/** What a change of one attribute brings with it. `danger`: messages are lost. */
export type Consequence = { severity: 'danger' | 'caution' | 'note'; words: string };

type Change = { kind: ResourceKind; fifo: boolean; name: string; before: string; after: string };

/**
 * What to know of a change before it is planned, said at its field; `null` = nothing.
 * Source: SQS API reference, SetQueueAttributes; SQS developer guide, "Amazon SQS delay queues".
 */
export function consequenceOf({ kind, fifo, name, before, after }: Change): Consequence | null {
  if (before === after) return null;
  const less = Number(after) < Number(before);
  switch (name) {
    case 'MessageRetentionPeriod':
      return less
        ? danger(
            `Deletes every message older than ${formatDuration(Number(after))}, within 15 minutes. They do not come back.`,
          )
        : note('Takes up to 15 minutes. Messages that are there now live longer too.');
    case 'MaximumMessageSize':
      return less
        ? caution(`Larger messages are refused; what ${kind === 'queue' ? 'sends' : 'publishes'} them fails.`)
        : null;
    case 'VisibilityTimeout':
      return less
        ? caution('A consumer that takes longer than this sees its messages delivered again.')
        : note('A consumer that dies holds its messages back for so long.');
    case 'DelaySeconds':
      return note(fifo ? 'Also of messages that are in the queue already.' : 'Of new messages only.');
    case 'ContentBasedDeduplication':
      return after === 'true'
        ? caution('Equal bodies within 5 minutes become one message.')
        : caution(`${kind === 'queue' ? 'Senders' : 'Publishers'} that give no deduplication id are refused.`);
    case 'DeduplicationScope':
    case 'FifoThroughputScope':
      return caution(
        'The same deduplication id in two message groups is judged anew: a duplicate may come, or be dropped.',
      );
    case 'SignatureVersion':
      return caution('Receivers that verify signatures must know this version.');
    default:
      return null;
  }
}

/** What to know of a change of encryption. Source: SQS and SNS developer guides, "Encryption at rest". */
export function encryptionConsequence(kind: ResourceKind, before: string, after: string): Consequence | null {
  if (before === after) return null;
  if (after === 'alias/aws/sqs')
    return danger('SNS cannot use AWS’s own key alias/aws/sqs: topics that feed this queue lose what they send.');
  if (after === '')
    return caution(`New messages lie unencrypted, or under SQS’s keys. Those that are there stay as they are.`);
  return kind === 'queue'
    ? caution(
        'Senders and receivers need rights on this key; SNS needs kms:GenerateDataKey* and kms:Decrypt in its policy.',
      )
    : caution('Publishers need kms:GenerateDataKey* and kms:Decrypt on this key.');
}

const danger = (words: string): Consequence => ({ severity: 'danger', words });
const caution = (words: string): Consequence => ({ severity: 'caution', words });
const note = (words: string): Consequence => ({ severity: 'note', words });
