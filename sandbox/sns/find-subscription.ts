import type { Call } from '#sandbox/core/action.ts';
import { isAnonymous } from '#sandbox/core/anonymous.ts';
import { regionOfArn } from '#sandbox/core/region.ts';
import { splitSnsArn } from './arn.ts';
import { authorizationError, invalidParameter, notFound } from './errors.ts';
import type { Subscription, Topic } from './state.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export type FoundSubscription = { subscription: Subscription; topic: Topic };

/**
 * The subscription of an ARN and its topic, if it exists; its own owner and the topic's may ask, and, of the one
 * action that takes no signature, anyone.
 * @throws ServiceError `InvalidParameter` or `AuthorizationError`
 */
export function lookUpSubscription(call: Call, arn: string | undefined, action: string): FoundSubscription | undefined {
  const parts = splitSnsArn(call, arn, 'SubscriptionArn');
  if (arn === undefined || parts.length !== 7 || !UUID.test(parts[6] ?? '')) throw invalidParameter('SubscriptionId');
  const topic = regionOfArn(call.world, arn).sns.topics.get(parts.slice(0, 6).join(':'));
  const subscription = topic?.subscriptions.get(arn);
  if (topic === undefined || subscription === undefined) return undefined;
  const caller = call.region.account;
  if (!isAnonymous(call) && caller !== subscription.owner && caller !== topic.owner)
    throw authorizationError(call.caller, action, arn);
  return { subscription, topic };
}

/** The same, for actions that cannot do without it. @throws ServiceError `NotFound` besides */
export function findSubscription(call: Call, arn: string | undefined, action: string): FoundSubscription {
  const found = lookUpSubscription(call, arn, action);
  if (found === undefined) throw notFound('Subscription');
  return found;
}
