import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Change } from '#lib/contracts/change.ts';
import type { AttributeValues } from '#lib/contracts/intent.ts';
import { subscriptionId } from '#lib/topology/subscription-id.ts';

/** How a change wants a queue, topic, device or subscription; of what it did not write, nothing. */
export type Wanted = {
  exists: boolean;
  attributes: AttributeValues;
  /** `null` = no such tag. */
  tags: Record<string, string | null>;
};

/** What the steps that were done want of each resource, the later over the earlier; by ARN, or id of a subscription. */
export function wantedBy({ steps }: Pick<Change, 'steps'>): Map<string, Wanted> {
  const all = new Map<string, Wanted>();
  for (const { step, state } of steps) {
    if (state.state !== 'done') continue;
    const { about, ...written } = writtenBy(step.call);
    const before = written.exists === undefined ? all.get(about) : undefined;
    all.set(about, {
      exists: written.exists ?? true,
      attributes: { ...before?.attributes, ...written.attributes },
      tags: { ...before?.tags, ...written.tags },
    });
  }
  return all;
}

type Written = { about: string } & Partial<Wanted>;

/** `exists` where the call makes or ends it. */
function writtenBy(call: AwsCall): Written {
  switch (call.action) {
    case 'CreateQueue':
    case 'CreateTopic':
      return { about: call.arn, exists: true, attributes: call.attributes, tags: call.tags };
    case 'SetQueueAttributes':
    case 'SetEndpointAttributes':
      return { about: call.arn, attributes: call.attributes };
    case 'SetTopicAttributes':
      return { about: call.arn, attributes: { [call.name]: call.value } };
    case 'TagQueue':
    case 'TagResource':
      return { about: call.arn, tags: call.tags };
    case 'UntagQueue':
    case 'UntagResource':
      return { about: call.arn, tags: Object.fromEntries(call.keys.map((key) => [key, null])) };
    case 'DeleteQueue':
    case 'DeleteTopic':
      return { about: call.arn, exists: false };
    case 'Subscribe':
      return { about: subscriptionId(call), exists: true, attributes: call.attributes };
    case 'Unsubscribe':
      return { about: call.subscription, exists: false };
    case 'SetSubscriptionAttributes':
      return { about: call.subscription, attributes: { [call.name]: call.value } };
  }
}
