import { AttributeRefusal } from '../errors.ts';
import type { Topic } from '../state.ts';
import { anyText, type Check, jsonObject, oneOf, wholeNumber } from './check.ts';
import { checkTopicDeliveryPolicy } from './check-delivery-policy.ts';
import { effectiveTopicDelivery } from './delivery-policy.ts';
import { topicPolicy } from './topic-policy.ts';

/** Bytes; SNS API reference, CreateTopic. */
export const DEFAULT_MAXIMUM_MESSAGE_SIZE = 262_144;

const ANY_TOPIC = new Map<string, Check>([
  ['DeliveryPolicy', checkTopicDeliveryPolicy],
  ['DisplayName', displayName],
  ['KmsMasterKeyId', anyText],
  ['MaximumMessageSize', wholeNumber(1_024, 1_048_576)],
  ['Policy', jsonObject],
  ['SignatureVersion', oneOf('1', '2')],
  ['TracingConfig', oneOf('PassThrough', 'Active')],
]);

const FIFO_TOPIC = new Map<string, Check>([
  ['ArchivePolicy', jsonObject],
  ['ContentBasedDeduplication', oneOf('true', 'false')],
  ['FifoThroughputScope', oneOf('Topic', 'MessageGroup')],
]);

const FEEDBACK = /^(HTTP|Firehose|Lambda|Application|SQS)(SuccessFeedback(RoleArn|SampleRate)|FailureFeedbackRoleArn)$/;

/** How a value of that attribute is checked; `undefined` where such a topic has no such attribute to set. */
export function topicAttributeCheck(name: string, fifo: boolean): Check | undefined {
  if (FEEDBACK.test(name)) return name.endsWith('SampleRate') ? wholeNumber(0, 100) : anyText;
  return ANY_TOPIC.get(name) ?? (fifo ? FIFO_TOPIC.get(name) : undefined);
}

/** Everything `GetTopicAttributes` answers. */
export function topicAttributes(topic: Topic): Map<string, string> {
  let pending = 0;
  for (const { confirmation } of topic.subscriptions.values()) if (confirmation.kind === 'pending') pending += 1;
  return new Map([
    ['TopicArn', topic.arn],
    ['Owner', topic.owner],
    ['Policy', topicPolicy(topic)],
    ['DisplayName', ''],
    ['SubscriptionsConfirmed', String(topic.subscriptions.size - pending)],
    ['SubscriptionsPending', String(pending)],
    ['SubscriptionsDeleted', String(topic.subscriptionsDeleted)],
    ['EffectiveDeliveryPolicy', effectiveTopicDelivery(topic.attributes.get('DeliveryPolicy'))],
    ...(topic.fifo
      ? ([
          ['FifoTopic', 'true'],
          ['ContentBasedDeduplication', 'false'],
        ] as const)
      : []),
    ...topic.attributes,
  ]);
}

/** Characters; SNS guide, CreateTopic. */
function displayName(name: string, value: string): void {
  if (value.length > 100) throw new AttributeRefusal(`${name}: must be at most 100 characters long`);
}
