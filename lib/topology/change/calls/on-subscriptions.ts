import type { AwsCall } from '#lib/contracts/aws-call.ts';
import { subscriptionId } from '../../subscription-id.ts';
import { awaitsConfirmation } from '../awaits-confirmation.ts';
import { AwsRefusal } from '../aws-refusal.ts';
import { type OpenWorld, putSubscription } from '../open-world.ts';
import { whyNotDeliver } from '../rules/fifo.ts';
import { withValues } from '../with-values.ts';
import { holds } from './on-resources.ts';

type Call<A extends AwsCall['action']> = Extract<AwsCall, { action: A }>;

/** Stands for the part of a subscription's ARN that AWS makes up. */
const NOT_KNOWN_YET = 'not-known-yet';

/** The same subscription again is answered as it is. SNS API reference, Subscribe. */
export function subscribe(world: OpenWorld, { topicArn, protocol, endpoint, attributes }: Call<'Subscribe'>): void {
  if (world.topics.get(topicArn) === null) throw new AwsRefusal('NotFound', 'Topic does not exist');
  const id = subscriptionId({ topicArn, protocol, endpoint });
  const existing = world.subscriptions.get(id);
  if (existing && !holds(existing.attributes ?? {}, attributes)) {
    throw new AwsRefusal('InvalidParameter', 'Subscription already exists with different attributes');
  }
  if (existing) return;
  const whyNot = protocol === 'sqs' ? whyNotDeliver({ topicArn, queueArn: endpoint }) : null;
  if (whyNot) throw new AwsRefusal('InvalidParameter', whyNot);
  const pending = awaitsConfirmation(world, protocol, endpoint);
  putSubscription(world, {
    id,
    arn: pending ? null : `${topicArn}:${NOT_KNOWN_YET}`,
    topicArn,
    protocol,
    endpoint,
    attributes: withValues({ RawMessageDelivery: 'false' }, attributes),
  });
}

export function setSubscriptionAttributes(
  world: OpenWorld,
  { subscription: id, name, value }: Call<'SetSubscriptionAttributes'>,
): void {
  const subscription = world.subscriptions.get(id);
  if (!subscription) throw new AwsRefusal('NotFound', 'Subscription does not exist');
  const attributes = withValues(subscription.attributes ?? {}, { [name]: value });
  putSubscription(world, { ...subscription, attributes });
}
