import type { ResourceState } from '#lib/contracts/aws-call.ts';
import type { AttributeValues } from '#lib/contracts/intent.ts';
import { nameOfArn, parseArn } from '../arn.ts';
import { subscriptionEnds } from '../subscription-id.ts';
import type { OpenWorld } from './open-world.ts';
import { Refusal } from './refusal.ts';
import type { WorldSubscription } from './world.ts';

/** A queue as it is now. Throws `Refusal` where there is none, or it was not read. */
export function theQueue({ queues }: OpenWorld, arn: string): ResourceState {
  const queue = queues.get(arn);
  if (queue) return queue;
  throw new Refusal(queue === null ? `There is no queue ${nameOfArn(arn)}.` : unread('Queue', arn));
}

/** A topic as it is now. Throws `Refusal` where there is none, or it was not read. */
export function theTopic({ topics }: OpenWorld, arn: string): ResourceState {
  const topic = topics.get(arn);
  if (topic) return topic;
  throw new Refusal(topic === null ? `There is no topic ${nameOfArn(arn)}.` : unread('Topic', arn));
}

/** A device of mobile push as it is now. Throws `Refusal` where there is none, or it was not read. */
export function theDevice({ devices }: OpenWorld, arn: string): ResourceState {
  const device = devices.get(arn);
  if (device) return device;
  throw new Refusal(device === null ? `There is no device ${nameOfArn(arn)}.` : unread('Device', arn));
}

/** A confirmed subscription as it is now. Throws `Refusal` where there is none, it is pending, or was not read. */
export function theSubscription(world: OpenWorld, id: string): WorldSubscription & { attributes: AttributeValues } {
  const subscription = world.subscriptions.get(id);
  if (!subscription) throw new Refusal(`There is no subscription ${subscriptionName(id)}.`);
  const { arn, attributes } = subscription;
  if (arn === null) {
    const words = 'AWS names no ARN to change or end it by, and drops it 48 hours after it was made.';
    throw new Refusal(`Subscription ${subscriptionName(id)} is pending: ${words}`);
  }
  if (!attributes) throw new Refusal(`Subscription ${subscriptionName(id)} was not read, so nothing is planned on it.`);
  return { ...subscription, attributes };
}

/** How people know a subscription: `mail of topic orders`. */
export function subscriptionName(id: string): string {
  const { topicArn, endpoint } = subscriptionEnds(id);
  return `${nameOfArn(endpoint)} of topic ${nameOfArn(topicArn)}`;
}

/** Whether a resource is in an account (`null` = not known) and region, so that it can be read and set from there. */
export function isHere(arn: string, { account, region }: { account: string | null; region: string }): boolean {
  const parts = parseArn(arn);
  return parts?.account === account && parts.region === region;
}

function unread(kind: 'Queue' | 'Topic' | 'Device', arn: string): string {
  const { account = '', region = '' } = parseArn(arn) ?? {};
  return `${kind} ${nameOfArn(arn)} of account ${account} in ${region} was not read, so nothing is planned on it.`;
}
