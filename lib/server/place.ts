import { QueueName, TopicName } from '#lib/contracts/arn.ts';
import { parseArn } from '#lib/topology/arn.ts';
import { partitionOf } from '#lib/topology/partition.ts';

/** Where a connection reads. */
export type Place = { partition: string; region: string };

/** Where a region is. */
export function placeOf(region: string): Place {
  return { partition: partitionOf(region), region };
}

/** Whether a text is the ARN of an SQS queue; an edge's id that begins with one is none. */
export function isQueueArn(text: string): boolean {
  const parts = parseArn(text);
  return parts?.service === 'sqs' && QueueName.safeParse(parts.resource).success;
}

/** Whether a text is the ARN of an SNS topic, not of one of its subscriptions, nor the id of one that has no ARN yet. */
export function isTopicArn(text: string): boolean {
  const parts = parseArn(text);
  return parts?.service === 'sns' && TopicName.safeParse(parts.resource).success;
}
