import type { Intent } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';
import { subscriptionsAt } from '../open-world.ts';
import type { Planner } from '../planner.ts';
import { subscriptionName, theTopic } from '../resources.ts';
import { forgoQueues, unsubscribe } from './unsubscribe.ts';

/**
 * Its subscriptions go first, one call each, so that each can be put back; those that are pending or were not read go
 * with the topic. A topic that is gone already takes no step.
 */
export function planDeleteTopic(planner: Planner, { topicArn }: Extract<Intent, { kind: 'deleteTopic' }>): void {
  const { world } = planner;
  if (world.topics.get(topicArn) === null) return;
  theTopic(world, topicArn);
  const name = nameOfArn(topicArn);
  const subscriptions = subscriptionsAt(world, topicArn).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (subscriptions.length > 0) {
    const words = `Deleting ${name} ends its ${subscriptions.length === 1 ? 'subscription' : `${subscriptions.length} subscriptions`}.`;
    planner.warn('danger', topicArn, words);
  }
  const known = subscriptions.filter(({ arn, attributes }) => arn !== null && attributes !== null);
  const others = subscriptions.filter((subscription) => !known.includes(subscription));
  for (const { id } of known) unsubscribe(planner, id, `Topic ${name} goes, and its subscriptions with it`);
  for (const { id } of others)
    planner.stays(`Subscription ${subscriptionName(id)} goes with the topic and is not put back.`);
  planner.step({ action: 'DeleteTopic', arn: topicArn }, 'So that the topic is there no more');
  for (const subscription of others) forgoQueues(planner, subscription);
}
