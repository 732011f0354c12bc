import type { Queue } from '#lib/contracts/queue.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { deadLetterOf } from './dead-letter-of.ts';
import type { OpenWorld } from './open-world.ts';
import type { WorldSubscription } from './world.ts';

/** Where a queue's dead letters go: as read, or else as the picture has it. */
export function deadLetterArnOf(world: OpenWorld, queueArn: string): string | null {
  const queue = world.queues.get(queueArn);
  if (queue !== undefined) return queue ? (deadLetterOf(queue.attributes)?.arn ?? null) : null;
  return pictureOf(world).queues.get(queueArn)?.deadLetter?.arn ?? null;
}

/** ARNs of the queues whose dead letters come to a queue, by name. */
export function sourcesOf(world: OpenWorld, queueArn: string): string[] {
  const known = new Set(pictureOf(world).sources.get(queueArn));
  for (const [arn, queue] of world.queues) {
    if (queue && deadLetterOf(queue.attributes)?.arn === queueArn) known.add(arn);
    else known.delete(arn);
  }
  return [...known].sort();
}

/** About how many messages a queue holds; `null` = not known. */
export function depthOf(world: OpenWorld, queueArn: string): number | null {
  const queue = pictureOf(world).queues.get(queueArn);
  if (!queue || queue.visible === null) return null;
  return queue.visible + (queue.inFlight ?? 0) + (queue.delayed ?? 0);
}

/** What is known of a subscription's dead-letter queue: as read, or else as the picture has it. */
export function giveUpArnOf(world: Pick<OpenWorld, 'picture'>, { id, attributes }: WorldSubscription): string | null {
  if (attributes) return deadLetterOf(attributes)?.arn ?? null;
  return pictureOf(world).subscriptions.get(id)?.attributes?.deadLetterArn ?? null;
}

/** Whether it is known where a confirmed subscription gives up; one that is pending cannot be asked. */
export function isGiveUpKnown(world: Pick<OpenWorld, 'picture'>, { id, arn, attributes }: WorldSubscription): boolean {
  return arn === null || attributes !== null || pictureOf(world).subscriptions.get(id)?.attributes != null;
}

/** Whether a subscription has a filter policy, as far as is known. */
export function hasFilter(world: Pick<OpenWorld, 'picture'>, { id, attributes }: WorldSubscription): boolean {
  if (attributes) return Boolean(attributes.FilterPolicy);
  return pictureOf(world).subscriptions.get(id)?.attributes?.filterPolicy != null;
}

type Index = {
  queues: ReadonlyMap<string, Queue>;
  sources: ReadonlyMap<string, readonly string[]>;
  subscriptions: ReadonlyMap<string, Subscription>;
};

const indexes = new WeakMap<OpenWorld['picture'], Index>();

/** The picture by ARN, made once for each picture. */
function pictureOf({ picture }: Pick<OpenWorld, 'picture'>): Index {
  const known = indexes.get(picture);
  if (known) return known;
  const sources = new Map<string, string[]>();
  for (const { arn, deadLetter } of picture.queues) {
    if (!deadLetter) continue;
    const of = sources.get(deadLetter.arn);
    if (of) of.push(arn);
    else sources.set(deadLetter.arn, [arn]);
  }
  const index = {
    queues: new Map(picture.queues.map((queue) => [queue.arn, queue])),
    sources,
    subscriptions: new Map(picture.subscriptions.map((subscription) => [subscription.id, subscription])),
  };
  indexes.set(picture, index);
  return index;
}
