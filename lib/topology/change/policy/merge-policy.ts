import { parseArn } from '../../arn.ts';
import { deliveryByPolicy } from '../../policy.ts';

export type Ends = { topicArn: string; queueArn: string };

/** A policy's new text, or why it cannot be. */
export type Merged = { text: string; refusal: null } | { refusal: string };

/** The policy of a queue with what lets one topic send; the same text where it is let already. */
export function allowInPolicy(policy: string | null, { topicArn, queueArn }: Ends): Merged {
  const topicOwner = parseArn(topicArn)?.account ?? '';
  if (policy && deliveryByPolicy(policy, { queueArn, topicArn, topicOwner }) === 'allowed') {
    return { text: policy, refusal: null };
  }
  const document = policy ? JSON.parse(policy) : { Version: '2012-10-17', Statement: [] };
  const statement = {
    Sid: 'WeirDelivery',
    Effect: 'Allow',
    Principal: { Service: 'sns.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: queueArn,
    Condition: { ArnEquals: { 'aws:SourceArn': topicArn } },
  };
  return { text: JSON.stringify({ ...document, Statement: [...document.Statement, statement] }), refusal: null };
}
