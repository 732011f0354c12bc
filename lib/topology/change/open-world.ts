import type { ResourceState } from '#lib/contracts/aws-call.ts';
import { giveUpArnOf } from './picture.ts';
import type { World, WorldSubscription } from './world.ts';

/** A world that calls are carried out in, one after another, without a copy for each. */
export type OpenWorld = Omit<World, 'queues' | 'topics' | 'devices' | 'subscriptions'> & {
  queues: Map<string, ResourceState | null>;
  topics: Map<string, ResourceState | null>;
  devices: Map<string, ResourceState | null>;
  subscriptions: Map<string, WorldSubscription>;
  /** Ids of subscriptions by every ARN they touch: topic, endpoint, dead-letter queue. */
  touching: Map<string, Set<string>>;
};

/** A copy to work on; the world itself stays as it is. */
export function openWorld(world: World): OpenWorld {
  const open: OpenWorld = {
    ...world,
    queues: new Map(world.queues),
    topics: new Map(world.topics),
    devices: new Map(world.devices),
    subscriptions: new Map(world.subscriptions),
    touching: new Map(),
  };
  for (const subscription of open.subscriptions.values()) index(open, subscription);
  return open;
}

export function closeWorld({ touching: _, ...world }: OpenWorld): World {
  return world;
}

/** Every subscription that touches a topic or queue, in no particular order. */
export function subscriptionsAt(world: OpenWorld, arn: string): WorldSubscription[] {
  return [...(world.touching.get(arn) ?? [])].flatMap((id) => world.subscriptions.get(id) ?? []);
}

export function putSubscription(world: OpenWorld, subscription: WorldSubscription): void {
  dropSubscription(world, subscription.id);
  world.subscriptions.set(subscription.id, subscription);
  index(world, subscription);
}

export function dropSubscription(world: OpenWorld, id: string): void {
  const subscription = world.subscriptions.get(id);
  if (!subscription) return;
  for (const arn of arnsOf(world, subscription)) world.touching.get(arn)?.delete(id);
  world.subscriptions.delete(id);
}

function index(world: OpenWorld, subscription: WorldSubscription): void {
  for (const arn of arnsOf(world, subscription)) {
    const ids = world.touching.get(arn);
    if (ids) ids.add(subscription.id);
    else world.touching.set(arn, new Set([subscription.id]));
  }
}

function arnsOf(world: OpenWorld, subscription: WorldSubscription): string[] {
  const { topicArn, endpoint } = subscription;
  const deadLetter = giveUpArnOf(world, subscription);
  return deadLetter ? [topicArn, endpoint, deadLetter] : [topicArn, endpoint];
}
