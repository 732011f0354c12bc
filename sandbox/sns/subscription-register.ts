import type { World } from '#sandbox/core/region.ts';
import type { Ledger } from './ledger.ts';
import type { Subscription, Topic } from './state.ts';

/** What makes two subscriptions of one topic the same. */
export function endpointKey({ protocol, endpoint }: Pick<Subscription, 'protocol' | 'endpoint'>): string {
  return `${protocol} ${endpoint}`;
}

/** Hangs a subscription on its topic and on its owner's list. */
export function addSubscription(world: World, topic: Topic, subscription: Subscription): void {
  topic.subscriptions.add(subscription.arn, subscription);
  topic.byEndpoint.set(endpointKey(subscription), subscription);
  ledgerOfOwner(world, subscription).add(subscription.arn, subscription);
}

/** Takes a subscription off its topic and off its owner's list. */
export function removeSubscription(world: World, topic: Topic, subscription: Subscription): void {
  if (!topic.subscriptions.delete(subscription.arn)) return;
  topic.byEndpoint.delete(endpointKey(subscription));
  topic.subscriptionsDeleted += 1;
  ledgerOfOwner(world, subscription).delete(subscription.arn);
}

/** Its owner's list in the topic's region; the owner need not be the topic's. */
function ledgerOfOwner(world: World, { topicArn, owner }: Subscription): Ledger<Subscription> {
  return world.region(topicArn.split(':')[3] ?? '', owner).sns.subscriptions;
}
