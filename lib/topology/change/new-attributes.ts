import type { ResourceState } from '#lib/contracts/aws-call.ts';
import type { AttributeValues } from '#lib/contracts/intent.ts';
import { parseArn } from '../arn.ts';
import { sameText } from './policy/delivery-statement.ts';
import { isFifo } from './rules/fifo.ts';

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
  return isFifo(arn) ? FIFO_QUEUE : STANDARD_QUEUE;
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
  return isFifo(arn) ? { Policy, ContentBasedDeduplication: 'false' } : { Policy };
}

/** Whether a topic has a policy that somebody gave it: not none, nor the one that SNS writes for every topic. */
export function hasOwnPolicy({ arn, attributes }: Pick<ResourceState, 'arn' | 'attributes'>): boolean {
  const { Policy = '' } = attributes;
  return Policy !== '' && !sameText(Policy, newTopicAttributes(arn).Policy ?? '');
}
