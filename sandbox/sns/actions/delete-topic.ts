import { regionOfArn } from '#sandbox/core/region.ts';
import type { SnsAction } from '../action.ts';
import { splitSnsArn } from '../arn.ts';
import { findTopic } from '../find-topic.ts';
import { removeSubscription } from '../subscription-register.ts';

/** Deletes a topic with its subscriptions. A topic that is not there is fine (SNS API reference, DeleteTopic). */
export const deleteTopic: SnsAction = (call, form) => {
  const arn = form.get('TopicArn');
  const account = splitSnsArn(call, arn, 'TopicArn')[4];
  const { topics } = regionOfArn(call.world, arn ?? '').sns;
  if (account === call.region.account && topics.get(arn ?? '') === undefined) return undefined;
  const topic = findTopic(call, arn, 'DeleteTopic');
  for (const subscription of [...topic.subscriptions.values()]) removeSubscription(call.world, topic, subscription);
  topics.delete(topic.arn);
  return undefined;
};
