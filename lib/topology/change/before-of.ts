import type { AwsCall, ResourceState } from '#lib/contracts/aws-call.ts';
import type { AttributeValues, TagValues } from '#lib/contracts/intent.ts';
import type { Before } from '#lib/contracts/plan.ts';
import { subscriptionId } from '../subscription-id.ts';
import type { OpenWorld } from './open-world.ts';

/** What a call replaces or takes away; `null` where it would change nothing. */
export function beforeOf(world: OpenWorld, call: AwsCall): Before | null {
  switch (call.action) {
    case 'CreateQueue':
      return world.queues.get(call.arn) ? null : { kind: 'nothing' };
    case 'CreateTopic':
      return world.topics.get(call.arn) ? null : { kind: 'nothing' };
    case 'Subscribe':
      return world.subscriptions.has(subscriptionId(call)) ? null : { kind: 'nothing' };
    case 'DeleteQueue':
      return resource(world.queues.get(call.arn));
    case 'DeleteTopic':
      return resource(world.topics.get(call.arn));
    case 'Unsubscribe': {
      const subscription = world.subscriptions.get(call.subscription);
      if (!subscription) return null;
      return { kind: 'subscription', subscription: { ...subscription, attributes: subscription.attributes ?? {} } };
    }
    case 'SetQueueAttributes':
      return values(world.queues.get(call.arn)?.attributes, call.attributes);
    case 'SetTopicAttributes':
      return values(world.topics.get(call.arn)?.attributes, { [call.name]: call.value });
    case 'SetSubscriptionAttributes':
      return values(world.subscriptions.get(call.subscription)?.attributes ?? {}, { [call.name]: call.value });
    case 'SetEndpointAttributes':
      return values(world.devices.get(call.arn)?.attributes, call.attributes);
    case 'TagQueue':
      return values(world.queues.get(call.arn)?.tags, call.tags, null);
    case 'TagResource':
      return values(world.topics.get(call.arn)?.tags, call.tags, null);
    case 'UntagQueue':
      return removed(world.queues.get(call.arn)?.tags, call.keys);
    case 'UntagResource':
      return removed(world.topics.get(call.arn)?.tags, call.keys);
  }
}

function resource(found: ResourceState | null | undefined): Before | null {
  return found ? { kind: 'resource', resource: found } : null;
}

/** `absent`: how the call says that there is to be none; an empty tag is a tag. */
function values(now: AttributeValues = {}, set: AttributeValues, absent: string | null = ''): Before | null {
  const before = Object.fromEntries(Object.keys(set).map((name) => [name, now[name] ?? null]));
  const changes = Object.entries(set).some(([name, value]) => (before[name] ?? absent) !== value);
  return changes ? { kind: 'values', values: before } : null;
}

function removed(now: TagValues = {}, keys: readonly string[]): Before | null {
  const before = Object.fromEntries(keys.flatMap((key) => (key in now ? [[key, now[key] ?? null]] : [])));
  return Object.keys(before).length > 0 ? { kind: 'values', values: before } : null;
}
