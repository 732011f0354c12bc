import type { AttributeValues } from '#lib/contracts/intent.ts';
import { parseArn } from '../arn.ts';

/** What a queue has that nothing was said of. Seconds; MaximumMessageSize in bytes. SQS API reference, CreateQueue. */
const STANDARD_QUEUE = {
  DelaySeconds: '0',
  MaximumMessageSize: '1048576',
  MessageRetentionPeriod: '345600',
  ReceiveMessageWaitTimeSeconds: '0',
  SqsManagedSseEnabled: 'true',
  VisibilityTimeout: '30',
};

const FIFO_QUEUE = {
  ...STANDARD_QUEUE,
  ContentBasedDeduplication: 'false',
  DeduplicationScope: 'queue',
  FifoThroughputLimit: 'perQueue',
};

/** Attributes of a queue that was made without any. */
export function newQueueAttributes(arn: string): AttributeValues {
  return arn.endsWith('.fifo') ? FIFO_QUEUE : STANDARD_QUEUE;
}

/** What SNS lets the topic's own account do by default. SNS developer guide, "Example cases for access control". */
const OWNER_ACTIONS = [
  'GetTopicAttributes',
  'SetTopicAttributes',
  'AddPermission',
  'RemovePermission',
  'DeleteTopic',
  'Subscribe',
  'ListSubscriptionsByTopic',
  'Publish',
].map((action) => `SNS:${action}`);

/** With the policy that SNS gives a topic that was made without one. */
export function newTopicAttributes(arn: string): AttributeValues {
  const statement = {
    Sid: '__default_statement_ID',
    Effect: 'Allow',
    Principal: { AWS: '*' },
    Action: OWNER_ACTIONS,
    Resource: arn,
    Condition: { StringEquals: { 'AWS:SourceOwner': parseArn(arn)?.account ?? '' } },
  };
  const Policy = JSON.stringify({ Version: '2008-10-17', Id: '__default_policy_ID', Statement: [statement] });
  return arn.endsWith('.fifo') ? { Policy, ContentBasedDeduplication: 'false' } : { Policy };
}
