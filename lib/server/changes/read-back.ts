import { isDeepStrictEqual } from 'node:util';
import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Change } from '#lib/contracts/change.ts';
import type { Desk } from '#lib/server/desk.ts';
import { isQueueArn, isTopicArn } from '#lib/server/live/place.ts';
import { needsOfUndo } from '#lib/topology/change/needs-of.ts';
import type { World } from '#lib/topology/change/world.ts';
import { subscriptionId } from '#lib/topology/subscription-id.ts';
import { createQueueUrls } from './queue-urls.ts';
import { readWorld } from './read-world.ts';

/** What differs from what a change wrote, one entry a resource; `values` by AWS's names. */
export type ReadBack = {
  /** ARN of a queue or topic, or id of a subscription. */
  about: string;
  /** Whether there is to be one, and is. */
  expected: boolean;
  found: boolean;
  /** Names of attributes and tags that are not as they were written. */
  different: string[];
};

type Wanted = { exists: boolean; attributes: Record<string, string>; tags: Record<string, string | null> };

/**
 * Reads everything that a change wrote, and what a verdict on it rests on, past every cache, and compares. `world` is
 * what was read. Errors: as of `readWorld`.
 */
export async function readBack(
  desk: Pick<Desk, 'aws' | 'monitor'>,
  change: Change,
): Promise<{ resources: ReadBack[]; world: World }> {
  const wanted = wantedBy(change);
  const picture = await desk.monitor.topology();
  const around = needsOfUndo(change);
  const ids = [...wanted.keys()];
  const fed = picture.subscriptions.filter(({ protocol, endpoint }) => protocol === 'sqs' && wanted.has(endpoint));
  const needs = {
    queues: new Set([...around.queues, ...ids.filter((id) => isQueueArn(id))]),
    topics: new Set([...around.topics, ...ids.filter((id) => isTopicArn(id))]),
    subscriptions: new Set([...around.subscriptions, ...ids.filter(isSubscription), ...fed.map(({ id }) => id)]),
  };
  const tags = new Set([...wanted].flatMap(([id, each]) => (Object.keys(each.tags).length > 0 ? id : [])));
  const world = await readWorld({ desk, urls: createQueueUrls(desk.aws), picture, needs, tags });
  const resources = [...wanted].map(([about, { exists, ...written }]) => {
    const resource = world.queues.get(about) ?? world.topics.get(about);
    const attributes = resource?.attributes ?? world.subscriptions.get(about)?.attributes;
    const found = resource != null || world.subscriptions.has(about);
    const different = [
      ...Object.entries(written.attributes).flatMap(([name, value]) =>
        attributes && !isAsWritten(name, value, attributes[name]) ? name : [],
      ),
      ...Object.entries(written.tags).flatMap(([key, value]) =>
        resource && (resource.tags[key] ?? null) !== value ? `tag ${key}` : [],
      ),
    ];
    return { about, expected: exists, found, different };
  });
  return { resources, world };
}

function isSubscription(id: string): boolean {
  return id.includes('|');
}

/** What the steps that were done want of each resource, the later over the earlier. */
function wantedBy({ steps }: Change): Map<string, Wanted> {
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

type Written = { about: string; exists?: boolean; attributes?: Wanted['attributes']; tags?: Wanted['tags'] };

/** `exists` where the call makes or ends it. */
function writtenBy(call: AwsCall): Written {
  switch (call.action) {
    case 'CreateQueue':
    case 'CreateTopic':
      return { about: call.arn, exists: true, attributes: call.attributes, tags: call.tags };
    case 'SetQueueAttributes':
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

/** AWS may write JSON anew, answers numbers in it as it likes, and leaves out what is by default. */
function isAsWritten(name: string, written: string, found: string | undefined): boolean {
  if (written === (found ?? '')) return true;
  if (name === 'FilterPolicyScope' && found === undefined) return written === 'MessageAttributes';
  return found !== undefined && isDeepStrictEqual(jsonOf(written), jsonOf(found));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => (typeof value === 'number' ? String(value) : value));
  } catch {
    return text;
  }
}
