import type { AttributeValues } from '#lib/contracts/intent.ts';
import { commentLines } from '../one-line.ts';
import { type Hcl, raw, text } from './hcl.ts';
import { jsonAttribute } from './json.ts';

type Argument = readonly [name: string, kind: 'text' | 'number' | 'flag' | 'json'];
export type ArgumentTable = Readonly<Record<string, Argument>>;

/** Arguments of `aws_sqs_queue` by AWS's names for the attributes. */
export const QUEUE_ARGUMENTS: ArgumentTable = {
  FifoQueue: ['fifo_queue', 'flag'],
  ContentBasedDeduplication: ['content_based_deduplication', 'flag'],
  DeduplicationScope: ['deduplication_scope', 'text'],
  FifoThroughputLimit: ['fifo_throughput_limit', 'text'],
  MessageRetentionPeriod: ['message_retention_seconds', 'number'],
  VisibilityTimeout: ['visibility_timeout_seconds', 'number'],
  DelaySeconds: ['delay_seconds', 'number'],
  ReceiveMessageWaitTimeSeconds: ['receive_wait_time_seconds', 'number'],
  MaximumMessageSize: ['max_message_size', 'number'],
  SqsManagedSseEnabled: ['sqs_managed_sse_enabled', 'flag'],
  KmsMasterKeyId: ['kms_master_key_id', 'text'],
  KmsDataKeyReusePeriodSeconds: ['kms_data_key_reuse_period_seconds', 'number'],
};

const FEEDBACK = ['Application', 'Firehose', 'HTTP', 'Lambda', 'SQS'].flatMap((protocol): [string, Argument][] => {
  const prefix = protocol.toLowerCase();
  return [
    [`${protocol}SuccessFeedbackRoleArn`, [`${prefix}_success_feedback_role_arn`, 'text']],
    [`${protocol}SuccessFeedbackSampleRate`, [`${prefix}_success_feedback_sample_rate`, 'number']],
    [`${protocol}FailureFeedbackRoleArn`, [`${prefix}_failure_feedback_role_arn`, 'text']],
  ];
});

/** Arguments of `aws_sns_topic`. */
export const TOPIC_ARGUMENTS: ArgumentTable = {
  FifoTopic: ['fifo_topic', 'flag'],
  ContentBasedDeduplication: ['content_based_deduplication', 'flag'],
  FifoThroughputScope: ['fifo_throughput_scope', 'text'],
  ArchivePolicy: ['archive_policy', 'json'],
  DisplayName: ['display_name', 'text'],
  KmsMasterKeyId: ['kms_master_key_id', 'text'],
  SignatureVersion: ['signature_version', 'number'],
  TracingConfig: ['tracing_config', 'text'],
  DeliveryPolicy: ['delivery_policy', 'json'],
  ...Object.fromEntries(FEEDBACK),
};

/** Arguments of `aws_sns_topic_subscription`, beside topic, protocol, endpoint and dead-letter queue. */
export const SUBSCRIPTION_ARGUMENTS: ArgumentTable = {
  FilterPolicy: ['filter_policy', 'json'],
  FilterPolicyScope: ['filter_policy_scope', 'text'],
  RawMessageDelivery: ['raw_message_delivery', 'flag'],
  DeliveryPolicy: ['delivery_policy', 'json'],
  ReplayPolicy: ['replay_policy', 'json'],
  SubscriptionRoleArn: ['subscription_role_arn', 'text'],
};

/** Attributes as arguments, in the table's order. JSON here names nothing of the configuration. */
export function argumentsOf(attributes: AttributeValues, table: ArgumentTable): [string, Hcl][] {
  return Object.entries(table).flatMap(([attribute, [name, kind]]): [string, Hcl][] => {
    const value = attributes[attribute];
    return value ? [[name, write(value, kind)]] : [];
  });
}

/** A comment on attributes that the provider has no argument for. */
export function unknownArguments(
  attributes: AttributeValues,
  table: ArgumentTable,
  other: readonly string[],
): string[] {
  return Object.entries(attributes)
    .filter(([name, value]) => value !== '' && !(name in table) && !other.includes(name))
    .flatMap(([name, value]) => commentLines(`${name} is ${value}; the provider has no argument for it.`));
}

function write(value: string, kind: Argument[1]): Hcl {
  switch (kind) {
    case 'number':
      return /^\d{1,15}$/.test(value) ? raw(value) : text(value);
    case 'flag':
      return raw(String(value === 'true'));
    case 'json':
      return jsonAttribute(value, text);
    case 'text':
      return text(value);
  }
}
