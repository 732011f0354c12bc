import type { Topic } from '../state.ts';

/** Everything a topic's own account may do by default, which is all a topic's policy can speak of. */
export const OWNER_ACTIONS: readonly string[] = [
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

type Statement = { Sid?: unknown };

/** The statements of the topic's policy, the default one where it has no policy of its own. */
export function readStatements(topic: Topic): Statement[] {
  const { Statement = [] } = JSON.parse(topicPolicy(topic)) as { Statement?: Statement | Statement[] };
  return Array.isArray(Statement) ? Statement : [Statement];
}

/** Puts other statements into the topic's policy. */
export function writeStatements(topic: Topic, Statement: readonly Statement[]): void {
  topic.attributes.set('Policy', JSON.stringify({ ...(JSON.parse(topicPolicy(topic)) as object), Statement }));
}
