import type { AwsCall } from '#lib/contracts/aws-call.ts';
import { subscriptionEnds, subscriptionId } from '../subscription-id.ts';

/** Ids of the queues, topics and subscriptions that a call touches, as the graph names them; first what it is made on. */
export function idsOfCall(call: AwsCall): [string, ...string[]] {
  if ('arn' in call) return [call.arn];
  const id = 'subscription' in call ? call.subscription : subscriptionId(call);
  const { topicArn, endpoint } = subscriptionEnds(id);
  return [id, topicArn, endpoint];
}

/** ARN of the queue or topic that a call changes; a subscription is its topic's. */
export function resourceOfCall(call: AwsCall): string {
  const [id, topicArn = id] = idsOfCall(call);
  return topicArn;
}
