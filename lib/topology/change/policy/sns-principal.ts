import { parseArn } from '../../arn.ts';

/**
 * Regions that are enabled by default; every later one is opted into.
 * Source: SNS developer guide, "Sending Amazon SNS messages to an Amazon SQS queue … in a different Region".
 */
const ENABLED_BY_DEFAULT = new Set([
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'ca-central-1', 'sa-east-1'],
  ...['eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-central-1', 'eu-north-1'],
  ...['ap-south-1', 'ap-southeast-1', 'ap-southeast-2', 'ap-northeast-1', 'ap-northeast-2'],
]);

/**
 * The service principal that a queue's policy must name for a topic: of the opted-in region where a message crosses
 * from or to one, and the queue's where both are. Source: as above, "Opt-in Regions".
 */
export function snsPrincipal({ topicArn, queueArn }: { topicArn: string; queueArn: string }): string {
  const [topic, queue] = [parseArn(topicArn), parseArn(queueArn)];
  const regions = [queue?.region ?? '', topic?.region ?? ''];
  const crosses = regions[0] !== regions[1] && topic?.partition === 'aws';
  const optedIn = crosses && regions.find((region) => !ENABLED_BY_DEFAULT.has(region));
  return optedIn ? `sns.${optedIn}.amazonaws.com` : 'sns.amazonaws.com';
}
