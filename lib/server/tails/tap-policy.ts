type Ends = { queueArn: string; topicArn: string };

/**
 * The queue policy that lets one topic send, and nobody do anything else.
 * Source: SNS developer guide, "Subscribing an Amazon SQS queue to an Amazon SNS topic".
 */
export function tapPolicy({ queueArn, topicArn }: Ends): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'WeirTap',
        Effect: 'Allow',
        Principal: { Service: 'sns.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: queueArn,
        Condition: { ArnEquals: { 'aws:SourceArn': topicArn } },
      },
    ],
  });
}

/** The topic that a tap's policy names; `null` where it is no policy of ours. */
export function topicOfTapPolicy(policy: string | null): string | null {
  const [, topicArn] = /"aws:SourceArn":"(arn:[^"\\]+)"/.exec(policy ?? '') ?? [];
  return topicArn ?? null;
}
