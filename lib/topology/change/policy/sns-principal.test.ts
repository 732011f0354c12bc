import { expect, it } from 'vitest';
import { snsPrincipal } from './sns-principal.ts';

it.each([
  ['eu-west-1', 'eu-west-1', 'sns.amazonaws.com'],
  ['eu-west-1', 'us-east-1', 'sns.amazonaws.com'],
  ['ap-east-1', 'ap-east-1', 'sns.amazonaws.com'],
  ['ap-east-1', 'us-east-1', 'sns.ap-east-1.amazonaws.com'],
  ['us-east-1', 'af-south-1', 'sns.af-south-1.amazonaws.com'],
])('from %s to %s SNS is %s', (topic, queue, principal) => {
  const topicArn = `arn:aws:sns:${topic}:111122223333:orders`;
  expect(snsPrincipal({ topicArn, queueArn: `arn:aws:sqs:${queue}:111122223333:mail` })).toBe(principal);
});
