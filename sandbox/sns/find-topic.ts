import type { Call } from '#sandbox/core/action.ts';
import { type Caller, policySubjectOf } from '#sandbox/core/caller.ts';
import { evaluatePolicy } from '#sandbox/core/policy.ts';
import { regionOfArn } from '#sandbox/core/region.ts';
import { splitSnsArn } from './arn.ts';
import { topicPolicy } from './attributes/topic-policy.ts';
import { authorizationError, invalidParameter, notFound } from './errors.ts';
import type { Topic } from './state.ts';

/**
 * The topic of an ARN, for an action on it. Another account's topic is for those its policy lets in.
 * @throws ServiceError `InvalidParameter`, `NotFound` or `AuthorizationError`
 */
export function findTopic(call: Call, arn: string | undefined, action: string, parameter = 'TopicArn'): Topic {
  if (splitSnsArn(call, arn, parameter).length !== 6 || arn === undefined) throw invalidParameter(parameter);
  const topic = regionOfArn(call.world, arn).sns.topics.get(arn);
  const caller = call.region.account;
  if (topic === undefined) {
    if (arn.split(':')[4] !== caller) throw authorizationError(call.caller, action, arn);
    throw notFound('Topic');
  }
  const verdict = verdictOf(call.caller, topic, action);
  const allowed = topic.owner === caller ? verdict !== 'deny' : verdict === 'allow';
  if (!allowed) throw authorizationError(call.caller, action, arn);
  return topic;
}

/** What the topic's policy says of a caller; a Deny binds the owner too. */
function verdictOf(caller: Caller, topic: Topic, action: string): ReturnType<typeof evaluatePolicy> {
  if (topic.owner === caller.account && !topic.attributes.has('Policy')) return 'allow';
  const { principal, conditions } = policySubjectOf(caller);
  return evaluatePolicy(topicPolicy(topic), {
    principal,
    action: `SNS:${action}`,
    resource: topic.arn,
    conditions: { ...conditions, 'aws:SourceOwner': caller.account },
  });
}
