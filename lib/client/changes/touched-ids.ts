import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Change } from '#lib/contracts/change.ts';

/** Ids of queues, topics and subscriptions that a change is about, as the graph names them. */
export function touchedIds({ steps }: Pick<Change, 'steps'>): ReadonlySet<string> {
  return new Set(steps.flatMap(({ step }) => idsOfCall(step.call)));
}

/** The first is what the call is made on. */
export function idsOfCall(call: AwsCall): [string, ...string[]] {
  switch (call.action) {
    case 'Subscribe': {
      const id = `${call.topicArn}|${call.protocol}|${call.endpoint}`;
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

/** What an id `{topicArn}|{protocol}|{endpoint}` names; an endpoint may hold bars. */
export function subscriptionEnds(id: string): { topicArn: string; protocol: string; endpoint: string } {
  const [topicArn = id, protocol = '', ...endpoint] = id.split('|');
  return { topicArn, protocol, endpoint: endpoint.join('|') };
}
