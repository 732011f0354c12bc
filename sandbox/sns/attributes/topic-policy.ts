import type { Topic } from '../state.ts';

/** Everything a topic's own account may do by default. */
const OWNER_ACTIONS = [
  'SNS:GetTopicAttributes',
  'SNS:SetTopicAttributes',
  'SNS:AddPermission',
  'SNS:RemovePermission',
  'SNS:DeleteTopic',
  'SNS:Subscribe',
  'SNS:ListSubscriptionsByTopic',
  'SNS:Publish',
];

/** The topic's policy, or the one that SNS gives a topic that was made without. */
export function topicPolicy({ arn, owner, attributes }: Topic): string {
  const statement = {
    Sid: '__default_statement_ID',
    Effect: 'Allow',
    Principal: { AWS: '*' },
    Action: OWNER_ACTIONS,
    Resource: arn,
    Condition: { StringEquals: { 'AWS:SourceOwner': owner } },
  };
  return (
    attributes.get('Policy') ??
    JSON.stringify({ Version: '2008-10-17', Id: '__default_policy_ID', Statement: [statement] })
  );
}
