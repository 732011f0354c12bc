import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Before } from '#lib/contracts/plan.ts';
import { subscriptionEnds } from '#lib/topology/subscription-id.ts';

/** One parameter of a call, by AWS's name. */
export type CallField = {
  name: string;
  value: string;
  /** What it replaces; `null` = there was none, not set where nothing is replaced. */
  was?: string | null;
};

/** All that a call tells AWS, the resource first; attributes and tags with what they replace. */
export function callFields(call: AwsCall, before: Before): CallField[] {
  const old = before.kind === 'values' ? before.values : {};
  const field = (name: string, value: string): CallField =>
    Object.hasOwn(old, name) ? { name, value, was: old[name] ?? null } : { name, value };
  const fields = (values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([name, value]) => field(name, value));
  switch (call.action) {
    case 'CreateQueue':
    case 'CreateTopic':
      return [named(call), ...fields(call.attributes), ...tagged(fields(call.tags))];
    case 'SetQueueAttributes':
    case 'SetEndpointAttributes':
      return [named(call), ...fields(call.attributes)];
    case 'SetTopicAttributes':
      return [named(call), field(call.name, call.value)];
    case 'TagQueue':
    case 'TagResource':
      return [named(call), ...tagged(fields(call.tags))];
    case 'UntagQueue':
    case 'UntagResource':
      return [named(call), ...call.keys.map((key) => field('TagKeys', key))];
    case 'DeleteQueue':
    case 'DeleteTopic':
      return [named(call)];
    case 'Subscribe':
      return [...subscribed(call), ...fields(call.attributes)];
    case 'Unsubscribe':
      return subscribed(subscriptionEnds(call.subscription));
    case 'SetSubscriptionAttributes':
      return [...subscribed(subscriptionEnds(call.subscription)), field(call.name, call.value)];
  }
}

const named = ({ action, arn }: { action: AwsCall['action']; arn: string }): CallField => ({
  name: action.includes('Queue') ? 'Queue' : action.includes('Endpoint') ? 'EndpointArn' : 'TopicArn',
  value: arn,
});

const tagged = (fields: readonly CallField[]) => fields.map((tag) => ({ ...tag, name: `Tag ${tag.name}` }));

const subscribed = ({ topicArn, protocol, endpoint }: { topicArn: string; protocol: string; endpoint: string }) => [
  { name: 'TopicArn', value: topicArn },
  { name: 'Protocol', value: protocol },
  { name: 'Endpoint', value: endpoint },
];
