import type { AwsCall } from '#lib/contracts/aws-call.ts';
import { AwsRefusal } from '../aws-refusal.ts';
import { newTopicAttributes } from '../new-attributes.ts';
import { dropSubscription, type OpenWorld, subscriptionsAt } from '../open-world.ts';
import { withValues } from '../with-values.ts';
import { holds, the } from './on-resources.ts';

type Call<A extends AwsCall['action']> = Extract<AwsCall, { action: A }>;

/** The same topic again is answered as it is. SNS API reference, CreateTopic. */
export function createTopic(world: OpenWorld, { arn, attributes, tags }: Call<'CreateTopic'>): void {
  const existing = world.topics.get(arn);
  const { FifoTopic: _, ...given } = attributes;
  if (!existing) {
    world.topics.set(arn, { arn, attributes: withValues(newTopicAttributes(arn), given), tags: { ...tags } });
  } else if (!holds(existing.attributes, given)) {
    throw new AwsRefusal('InvalidParameter', 'Topic already exists with different attributes');
  }
}

export function setTopicAttributes(world: OpenWorld, { arn, name, value }: Call<'SetTopicAttributes'>): void {
  const topic = the(world.topics, arn, 'NotFound');
  world.topics.set(arn, { ...topic, attributes: withValues(topic.attributes, { [name]: value }) });
}

/** With its subscriptions; one that is not there is fine. SNS API reference, DeleteTopic. */
export function deleteTopic(world: OpenWorld, { arn }: Call<'DeleteTopic'>): void {
  world.topics.set(arn, null);
  for (const { id, topicArn } of subscriptionsAt(world, arn)) if (topicArn === arn) dropSubscription(world, id);
}
