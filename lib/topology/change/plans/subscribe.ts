import type { Intent } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';
import type { Planner } from '../planner.ts';
import { subscriptionAttributes } from '../subscription-attributes.ts';
import { allowDelivery } from './delivery.ts';

type Subscribe = Extract<Intent, { kind: 'subscribe' }>;

/** The queue's policy first, so that nothing that is published in between is dropped. */
export function planSubscribe(planner: Planner, { topicArn, protocol, endpoint, settings }: Subscribe): void {
  if (protocol === 'sqs') allowDelivery(planner, { topicArn, queueArn: endpoint });
  const attributes = subscriptionAttributes(settings);
  const reason = `So that ${nameOfArn(endpoint)} gets what is published to topic ${nameOfArn(topicArn)}`;
  planner.step({ action: 'Subscribe', topicArn, protocol, endpoint, attributes }, reason);
}
