import { z } from 'zod';
import { Arn, QueueName, TopicName } from './arn.ts';
import { DeviceArn } from './platform-application.ts';
import { DeadLetter, RedriveAllow } from './queue.ts';
import { SubscriptionAttributes } from './subscription.ts';

/** Attributes by AWS's name, as AWS takes them: numbers and JSON are text. An empty text takes an attribute away. */
export const AttributeValues = z.record(z.string().max(64), z.string().max(262_144));
export type AttributeValues = z.infer<typeof AttributeValues>;

/** At most 50 a resource (SQS developer guide, "Amazon SQS cost allocation tags"). */
export const TagValues = z.record(z.string().min(1).max(128), z.string().max(256));
export type TagValues = z.infer<typeof TagValues>;

/** What a person can decide of a subscription. */
export const SubscriptionSettings = SubscriptionAttributes.omit({ readAt: true });
export type SubscriptionSettings = z.infer<typeof SubscriptionSettings>;

/** `{topicArn}|{protocol}|{endpoint}`; an endpoint may hold bars. */
const SubscriptionId = z
  .string()
  .max(2048)
  .regex(/^arn:[^|]+\|[a-z-]+\|.+$/, 'must be the id of a subscription');

/**
 * What a person wants, in one sentence's worth; a list of these becomes a plan. ARNs may name what an earlier intent of
 * the same list creates.
 */
export const Intent = z.discriminatedUnion('kind', [
  /** Also gives an SQS endpoint's queue the policy that lets the topic send. */
  z.object({
    kind: z.literal('subscribe'),
    topicArn: Arn,
    protocol: z.string().max(32),
    endpoint: z.string().max(2048),
    settings: SubscriptionSettings,
  }),
  /** Also takes back what of the queue's policy Weir's statement says of the topic, unless another subscription needs it. */
  z.object({ kind: z.literal('unsubscribe'), subscription: SubscriptionId }),
  /** To another queue, with filter, raw flag and dead-letter queue: the new one stands before the old one goes. */
  z.object({ kind: z.literal('moveSubscription'), subscription: SubscriptionId, queueArn: Arn }),
  z.object({
    kind: z.literal('editSubscription'),
    subscription: SubscriptionId,
    settings: SubscriptionSettings.partial(),
  }),
  /** The queue's policy alone: what a subscription that is dropped lacks. */
  z.object({ kind: z.literal('allowDelivery'), topicArn: Arn, queueArn: Arn }),
  /** One statement of a queue's policy, by its place in the list and its text, so that no other is taken. */
  z.object({ kind: z.literal('removeStatement'), queueArn: Arn, index: z.int().nonnegative(), statement: z.string() }),
  z.object({ kind: z.literal('setRedrivePolicy'), queueArn: Arn, deadLetter: DeadLetter.nullable() }),
  z.object({ kind: z.literal('setRedriveAllowPolicy'), queueArn: Arn, redriveAllow: RedriveAllow.nullable() }),
  z.object({ kind: z.literal('createQueue'), name: QueueName, attributes: AttributeValues, tags: TagValues }),
  z.object({ kind: z.literal('editQueue'), queueArn: Arn, attributes: AttributeValues }),
  z.object({ kind: z.literal('deleteQueue'), queueArn: Arn }),
  z.object({ kind: z.literal('createTopic'), name: TopicName, attributes: AttributeValues, tags: TagValues }),
  z.object({ kind: z.literal('editTopic'), topicArn: Arn, attributes: AttributeValues }),
  /** Its subscriptions go with it, each said in the plan. */
  z.object({ kind: z.literal('deleteTopic'), topicArn: Arn }),
  /** So that a device of mobile push takes messages again. */
  z.object({ kind: z.literal('enableDevice'), endpointArn: DeviceArn }),
  z.object({ kind: z.literal('setTags'), arn: Arn, set: TagValues, remove: z.array(z.string().max(128)).max(50) }),
]);
export type Intent = z.infer<typeof Intent>;

/** In the order in which they are to happen. */
export const PlanInput = z.object({ intents: z.array(Intent).min(1).max(200) });
export type PlanInput = z.infer<typeof PlanInput>;
