import { z } from 'zod';
import { Access } from './access.ts';
import { Arn, Instant } from './arn.ts';
import { DeviceState } from './platform-application.ts';

/** SNS API reference, Subscribe. A protocol that Weir does not know is kept as it came. */
export const KNOWN_PROTOCOLS = [
  'sqs',
  'lambda',
  'http',
  'https',
  'email',
  'email-json',
  'sms',
  'application',
  'firehose',
] as const;

/** What `GetSubscriptionAttributes` tells: one call a subscription, so read late and cached. */
export const SubscriptionAttributes = z.object({
  /** The filter policy's JSON text, `null` = everything is delivered. */
  filterPolicy: z.string().nullable(),
  filterPolicyScope: z.enum(['MessageAttributes', 'MessageBody']),
  rawMessageDelivery: z.boolean(),
  /** The subscription's own dead-letter queue, from its `RedrivePolicy`. */
  deadLetterArn: z.string().nullable(),
  readAt: Instant,
});
export type SubscriptionAttributes = z.infer<typeof SubscriptionAttributes>;

/**
 * Whether what the topic publishes can reach the endpoint, as far as is known:
 * - `allowed`: the queue's policy lets this topic send (or the protocol needs no policy)
 * - `no-policy`: the queue's policy does not let this topic send: messages are dropped
 * - `orphan`: the queue does not exist any more
 * - `unknown`: the queue's policy was not read, or cannot be
 */
export const Delivery = z.enum(['allowed', 'no-policy', 'orphan', 'unknown']);
export type Delivery = z.infer<typeof Delivery>;

/** One SNS subscription. */
export const Subscription = z.object({
  /** `{topicArn}|{protocol}|{endpoint}`: all pending subscriptions share one ARN, so it cannot be the key. */
  id: z.string(),
  /** `null` while the confirmation is pending. */
  arn: z.string().nullable(),
  topicArn: Arn,
  protocol: z.string(),
  /** A queue's ARN, a function's ARN, an address, a URL, a telephone number. */
  endpoint: z.string(),
  owner: z.string().nullable(),
  pending: z.boolean(),
  delivery: Delivery,
  /** `null` = not read yet. */
  attributes: SubscriptionAttributes.nullable(),
  access: Access,
  /** Mobile push only, where it was read. */
  device: DeviceState.optional(),
});
export type Subscription = z.infer<typeof Subscription>;
