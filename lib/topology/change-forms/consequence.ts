import { formatDuration } from '#lib/format/duration.ts';
import type { ResourceKind } from './attribute-field.ts';
import type { Encryption } from './encryption.ts';

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
export function encryptionConsequence(kind: ResourceKind, before: Encryption, after: Encryption): Consequence | null {
  const [keyBefore, key] = [keyOf(before), keyOf(after)];
  if (before.mode === after.mode && keyBefore === key) return null;
  if (key === 'alias/aws/sqs')
    return danger('SNS cannot use AWS’s own key alias/aws/sqs: what topics send to this queue is lost.');
  if (key !== '') return caution(KEY_RIGHTS[kind]);
  const left = keyBefore === '' ? '' : ' Messages that are there need the old key until they are gone.';
  return after.mode === 'none' ? caution(`New messages lie unencrypted.${left}`) : note(`With SQS’s keys.${left}`);
}

const KEY_RIGHTS: Record<ResourceKind, string> = {
  queue:
    'Senders and receivers need rights on this key; for topics to send, its policy must give SNS kms:GenerateDataKey* and kms:Decrypt.',
  topic: 'Publishers need kms:GenerateDataKey* and kms:Decrypt on this key.',
};

function keyOf({ mode, keyId }: Encryption): string {
  return mode === 'kms' ? keyId.trim() : '';
}

const danger = (words: string): Consequence => ({ severity: 'danger', words });
const caution = (words: string): Consequence => ({ severity: 'caution', words });
const note = (words: string): Consequence => ({ severity: 'note', words });
