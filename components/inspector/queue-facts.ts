import type { QueueDetail } from '#lib/contracts/queue.ts';
import { formatBytes } from '#lib/format/bytes.ts';
import { formatDuration } from '#lib/format/duration.ts';
import { formatInstant, type Zone } from '#lib/format/instant.ts';
import { encryptionWords } from './encryption-words.ts';
import type { Fact } from './facts.tsx';

const NOT_TOLD = 'not told';

/** A queue's attributes as people speak of them. Names and units: SQS API reference, GetQueueAttributes. */
export function queueFacts({ attributes, url }: QueueDetail, zone: Zone): Fact[] {
  const seconds = (name: string) => read(attributes[name], (text) => formatDuration(Number(text)));
  const moment = (name: string) => read(attributes[name], (text) => formatInstant(Number(text) * 1000, zone));
  return [
    { term: 'Retention', value: seconds('MessageRetentionPeriod') },
    { term: 'Visibility timeout', value: seconds('VisibilityTimeout') },
    { term: 'Delivery delay', value: attributes.DelaySeconds === '0' ? 'none' : seconds('DelaySeconds') },
    { term: 'Maximum size', value: read(attributes.MaximumMessageSize, (text) => formatBytes(Number(text))) },
    { term: 'Long polling', value: longPolling(attributes.ReceiveMessageWaitTimeSeconds) },
    { term: 'Encryption', ...encryptionWords(attributes) },
    ...fifoFacts(attributes),
    { term: 'Consumers', value: 'not visible', note: 'SQS does not tell who receives from a queue.' },
    { term: 'Created', value: moment('CreatedTimestamp') },
    { term: 'Modified', value: moment('LastModifiedTimestamp') },
    { term: 'URL', value: url, copy: url, mono: true },
  ];
}

function fifoFacts(attributes: Readonly<Record<string, string>>): Fact[] {
  if (attributes.FifoQueue !== 'true') return [];
  const byContent = attributes.ContentBasedDeduplication === 'true';
  const perGroup = attributes.FifoThroughputLimit === 'perMessageGroupId';
  return [
    { term: 'Deduplication', value: byContent ? 'by content' : 'by the id that the sender gives' },
    {
      term: 'Deduplicated per',
      value: attributes.DeduplicationScope === 'messageGroup' ? 'message group' : 'queue',
    },
    { term: 'Throughput limit', value: perGroup ? 'per message group' : 'per queue' },
  ];
}

function longPolling(wait: string | undefined): string {
  return read(wait, (text) =>
    text === '0' ? 'off: an empty receive answers at once' : `an empty receive waits ${formatDuration(Number(text))}`,
  );
}

function read(text: string | undefined, words: (text: string) => string): string {
  return text === undefined ? NOT_TOLD : words(text);
}
