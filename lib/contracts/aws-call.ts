import { z } from 'zod';
import { Arn } from './arn.ts';
import { AttributeValues, TagValues } from './intent.ts';
import { DeviceArn } from './platform-application.ts';

const Key = z.string();

/**
 * One call that changes something at AWS, under AWS's own name. Resources are named by ARN, subscriptions by their id
 * (`{topicArn}|{protocol}|{endpoint}`): the ARN of one that the same plan makes is not known before.
 */
export const AwsCall = z.discriminatedUnion('action', [
  z.object({ action: z.literal('CreateQueue'), arn: Arn, attributes: AttributeValues, tags: TagValues }),
  z.object({ action: z.literal('SetQueueAttributes'), arn: Arn, attributes: AttributeValues }),
  z.object({ action: z.literal('DeleteQueue'), arn: Arn }),
  z.object({ action: z.literal('TagQueue'), arn: Arn, tags: TagValues }),
  z.object({ action: z.literal('UntagQueue'), arn: Arn, keys: z.array(Key) }),
  z.object({ action: z.literal('CreateTopic'), arn: Arn, attributes: AttributeValues, tags: TagValues }),
  z.object({ action: z.literal('SetTopicAttributes'), arn: Arn, name: Key, value: z.string() }),
  z.object({ action: z.literal('DeleteTopic'), arn: Arn }),
  z.object({ action: z.literal('TagResource'), arn: Arn, tags: TagValues }),
  z.object({ action: z.literal('UntagResource'), arn: Arn, keys: z.array(Key) }),
  z.object({
    action: z.literal('Subscribe'),
    topicArn: Arn,
    protocol: z.string(),
    endpoint: z.string(),
    attributes: AttributeValues,
  }),
  z.object({ action: z.literal('Unsubscribe'), subscription: z.string() }),
  z.object({
    action: z.literal('SetSubscriptionAttributes'),
    subscription: z.string(),
    name: Key,
    value: z.string(),
  }),
  z.object({ action: z.literal('SetEndpointAttributes'), arn: DeviceArn, attributes: AttributeValues }),
]);
export type AwsCall = z.infer<typeof AwsCall>;

/** A queue or topic as it can be made again: only attributes that can be set, by AWS's names. A device has no tags. */
export const ResourceState = z.object({ arn: Arn, attributes: AttributeValues, tags: TagValues });
export type ResourceState = z.infer<typeof ResourceState>;

/** A subscription as it can be made again. */
export const SubscriptionState = z.object({
  id: z.string(),
  /** `null` while the confirmation is pending, or before it was made. */
  arn: z.string().nullable(),
  topicArn: Arn,
  protocol: z.string(),
  endpoint: z.string(),
  /** Only attributes that can be set, by AWS's names. */
  attributes: AttributeValues,
});
export type SubscriptionState = z.infer<typeof SubscriptionState>;
