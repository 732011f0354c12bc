import { regionOfArn } from '#sandbox/core/region.ts';
import { deliveryPoliciesOf, requestPolicy, retryPolicy } from '../../attributes/delivery-policy.ts';
import { type Delivery, isRaw, parcelOf, postingOf } from '../delivery.ts';
import { giveUp } from '../give-up.ts';
import { leave } from '../outbox/leave.ts';
import { headersOf } from './headers.ts';
import { retryDelays } from './retry-delays.ts';

/** Posts a message to an http(s) endpoint, by its delivery policy; to places the sandbox may not reach it stays in the outbox. */
export function deliverOverHttp(delivery: Delivery): void {
  const { call, topic, subscription, message } = delivery;
  const { postman } = call.world;
  const { body } = parcelOf(delivery);
  if (!postman.goesTo(subscription.endpoint)) {
    leave(delivery, { body });
    return;
  }

  const policies = deliveryPoliciesOf(topic, subscription);
  const { arn: subscriptionArn, topicArn } = subscription;
  const headers = headersOf(
    { type: 'Notification', messageId: message.id, topicArn, subscriptionArn, raw: isRaw(subscription) },
    requestPolicy(policies).headerContentType,
  );
  const letter = { url: subscription.endpoint, headers, body };
  postman.send(letter, retryDelays(retryPolicy(policies)), ({ attempts, failure }) => {
    const { outbox } = regionOfArn(call.world, topic.arn).sns;
    if (failure === undefined) outbox.add({ ...postingOf(delivery, body), attempts, outcome: 'sent' });
    else giveUp(delivery, failure, attempts);
  });
}
