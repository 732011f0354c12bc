import type { TopicDetail } from '#lib/contracts/topic.ts';
import { encryptionWords } from './encryption-words.ts';
import type { Fact } from './facts.tsx';

const LOGGED = /^(HTTP|Firehose|Lambda|Application|SQS)(?:Success|Failure)FeedbackRoleArn$/;

/** A topic's attributes as people speak of them. Names: SNS API reference, GetTopicAttributes. */
export function topicFacts({ topic, attributes }: TopicDetail): Fact[] {
  return [
    { term: 'Display name', value: attributes.DisplayName || 'none' },
    { term: 'Owner', value: attributes.Owner ?? 'not told' },
    { term: 'Encryption', ...encryptionWords(attributes) },
    ...(topic.fifo ? fifoFacts(attributes) : []),
    { term: 'Delivery status', value: loggedWords(attributes) },
    { term: 'Signature', value: `version ${attributes.SignatureVersion ?? '1'}` },
    { term: 'Tracing', value: attributes.TracingConfig === 'Active' ? 'active' : 'passed through' },
  ];
}

function fifoFacts(attributes: Readonly<Record<string, string>>): Fact[] {
  const byContent = attributes.ContentBasedDeduplication === 'true';
  const perGroup = attributes.FifoThroughputScope === 'MessageGroup';
  return [
    { term: 'Deduplication', value: byContent ? 'by content' : 'by the id that the publisher gives' },
    { term: 'Throughput limit', value: perGroup ? 'per message group' : 'per topic' },
    { term: 'Archive', value: attributes.ArchivePolicy ? 'kept for replay' : 'none' },
  ];
}

function loggedWords(attributes: Readonly<Record<string, string>>): string {
  const protocols = Object.keys(attributes).flatMap((name) => LOGGED.exec(name)?.[1] ?? []);
  return protocols.length === 0 ? 'not logged' : `logged for ${[...new Set(protocols)].join(', ')}`;
}
