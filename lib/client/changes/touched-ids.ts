import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Change } from '#lib/contracts/change.ts';
import { subscriptionEnds, subscriptionId } from '#lib/topology/subscription-id.ts';

/** Ids of queues, topics and subscriptions that a change is about, as the graph names them. */
export function touchedIds({ steps }: Pick<Change, 'steps'>): ReadonlySet<string> {
  return new Set(steps.flatMap(({ step }) => idsOfCall(step.call)));
}

/** The first is what the call is made on. */
export function idsOfCall(call: AwsCall): [string, ...string[]] {
  switch (call.action) {
    case 'Subscribe': {
      const id = subscriptionId(call);
      return [id, call.topicArn, call.endpoint];
    }
    case 'Unsubscribe':
    case 'SetSubscriptionAttributes': {
      const { topicArn, endpoint } = subscriptionEnds(call.subscription);
      return [call.subscription, topicArn, endpoint];
    }
    default:
      return [call.arn];
  }
}
