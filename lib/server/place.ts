import { QueueName, TopicName } from '#lib/contracts/arn.ts';
import { parseArn } from '#lib/topology/arn.ts';

/** Where a connection reads. */
export type Place = { partition: string; region: string };

const PARTITION_OF_PREFIX: readonly [string, string][] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-isob-', 'aws-iso-b'],
  ['us-iso-', 'aws-iso'],
  ['eusc-', 'aws-eusc'],
];

/** The partition a region belongs to. Source: AWS general reference, ARNs. */
export function placeOf(region: string): Place {
  const partition = PARTITION_OF_PREFIX.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
  return { partition, region };
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
