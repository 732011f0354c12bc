import type { AttributeValues } from '#lib/contracts/intent.ts';

/** What `SetQueueAttributes` takes; `FifoQueue` follows from the name. Source: SQS API reference. */
const OF_QUEUE: ReadonlySet<string> = new Set([
  'ContentBasedDeduplication',
  'DeduplicationScope',
  'DelaySeconds',
  'FifoThroughputLimit',
  'KmsDataKeyReusePeriodSeconds',
  'KmsMasterKeyId',
  'MaximumMessageSize',
  'MessageRetentionPeriod',
  'Policy',
  'ReceiveMessageWaitTimeSeconds',
  'RedriveAllowPolicy',
  'RedrivePolicy',
  'SqsManagedSseEnabled',
  'VisibilityTimeout',
]);

/** What `SetTopicAttributes` takes, beside the feedback attributes. Source: SNS API reference. */
const OF_TOPIC: ReadonlySet<string> = new Set([
  'ArchivePolicy',
  'ContentBasedDeduplication',
  'DeliveryPolicy',
  'DisplayName',
  'FifoThroughputScope',
  'KmsMasterKeyId',
  'MaximumMessageSize',
  'Policy',
  'SignatureVersion',
  'TracingConfig',
]);

/** `HTTPSuccessFeedbackRoleArn`, `SQSSuccessFeedbackSampleRate`, … */
const FEEDBACK = /^[A-Za-z]+(?:SuccessFeedback(?:RoleArn|SampleRate)|FailureFeedbackRoleArn)$/;

/** What `Subscribe` and `SetSubscriptionAttributes` take. Source: SNS API reference. */
const OF_SUBSCRIPTION: ReadonlySet<string> = new Set([
  'DeliveryPolicy',
  'FilterPolicy',
  'FilterPolicyScope',
  'RawMessageDelivery',
  'RedrivePolicy',
  'ReplayPolicy',
  'SubscriptionRoleArn',
]);

const IS_SETTABLE = {
  queue: (name: string) => OF_QUEUE.has(name),
  topic: (name: string) => OF_TOPIC.has(name) || FEEDBACK.test(name),
  subscription: (name: string) => OF_SUBSCRIPTION.has(name),
} as const satisfies Record<string, (name: string) => boolean>;

/**
 * Of what AWS answered, what a person can decide, in the order of the alphabet. An empty text is as good as none, and so
 * is a filter policy of no keys.
 */
export function settableOf(kind: keyof typeof IS_SETTABLE, attributes: Record<string, string>): AttributeValues {
  const settable = Object.entries(attributes).filter(
    ([name, value]) => value !== '' && IS_SETTABLE[kind](name) && !(name === 'FilterPolicy' && value === '{}'),
  );
  return Object.fromEntries(settable.sort(([a], [b]) => (a < b ? -1 : 1)));
}
