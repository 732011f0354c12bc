import type { AttributeField } from './attribute-field.ts';
import { LOGGING_ATTRIBUTES } from './logging-attributes.ts';

/** characters; "SNS policy size" and delivery policies (SNS API reference, SetTopicAttributes). */
const POLICY_LENGTH = 30_720;

/**
 * Every attribute of a topic that can be set. Names, ranges and defaults: SNS API reference, CreateTopic and
 * SetTopicAttributes. `DataProtectionPolicy` is not among them: it has a call of its own, and is closed to new customers.
 */
export const TOPIC_ATTRIBUTES: readonly AttributeField[] = [
  {
    name: 'DisplayName',
    label: 'Display name',
    hint: 'The sender’s name in email and SMS.',
    group: 'messages',
    on: 'all',
    fallback: '',
    kind: 'text',
    maxLength: 100,
  },
  {
    name: 'MaximumMessageSize',
    label: 'Maximum message size',
    hint: 'Above 256 KiB: at most 100 subscriptions, of SQS, Lambda and Firehose only.',
    group: 'messages',
    on: 'all',
    fallback: '262144',
    kind: 'quantity',
    measure: 'bytes',
    min: 1_024,
    max: 1_048_576,
  },
  {
    name: 'SignatureVersion',
    label: 'Signature',
    hint: 'The hash under the signature of what is delivered.',
    group: 'messages',
    on: 'all',
    fallback: '1',
    kind: 'choice',
    options: [
      { value: '1', label: 'version 1, SHA-1' },
      { value: '2', label: 'version 2, SHA-256' },
    ],
  },
  {
    name: 'TracingConfig',
    label: 'Tracing',
    hint: 'Active: SNS sends segments to X-Ray for messages whose trace is sampled.',
    group: 'messages',
    on: 'standard',
    fallback: 'PassThrough',
    kind: 'choice',
    options: [
      { value: 'PassThrough', label: 'pass through' },
      { value: 'Active', label: 'active' },
    ],
  },
  { name: 'FifoTopic', label: 'FIFO', group: 'fifo', on: 'fifo', fallback: 'false', fixed: true, kind: 'flag' },
  {
    name: 'ContentBasedDeduplication',
    label: 'Deduplicate by content',
    hint: 'Equal bodies within 5 minutes are one message, where the publisher gives no deduplication id.',
    group: 'fifo',
    on: 'fifo',
    fallback: 'false',
    kind: 'flag',
  },
  {
    name: 'FifoThroughputScope',
    label: 'Deduplicated per',
    hint: 'Per message group is high throughput.',
    group: 'fifo',
    on: 'fifo',
    fallback: 'Topic',
    kind: 'choice',
    options: [
      { value: 'Topic', label: 'topic' },
      { value: 'MessageGroup', label: 'message group' },
    ],
  },
  {
    name: 'ArchivePolicy',
    label: 'Archive policy',
    hint: 'Keeps messages for replay, 1 to 365 days: {"MessageRetentionPeriod":"30"}. Empty = none.',
    group: 'fifo',
    on: 'fifo',
    fallback: '',
    kind: 'json',
    maxLength: POLICY_LENGTH,
  },
  {
    name: 'KmsMasterKeyId',
    label: 'KMS key',
    group: 'encryption',
    on: 'all',
    fallback: '',
    kind: 'text',
    maxLength: 2_048,
  },
  {
    name: 'DeliveryPolicy',
    label: 'Delivery policy',
    hint: 'How SNS retries deliveries to HTTP and HTTPS endpoints. Empty = SNS’s own way.',
    group: 'delivery',
    on: 'all',
    fallback: '',
    kind: 'json',
    maxLength: POLICY_LENGTH,
  },
  ...LOGGING_ATTRIBUTES,
  { name: 'Policy', label: 'Policy', group: 'access', on: 'all', fallback: '', kind: 'json', maxLength: POLICY_LENGTH },
];
