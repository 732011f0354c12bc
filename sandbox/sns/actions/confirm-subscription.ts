import { isAnonymous } from '#sandbox/core/anonymous.ts';
import { regionOfArn } from '#sandbox/core/region.ts';
import { textElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { splitSnsArn } from '../arn.ts';
import { invalidParameter } from '../errors.ts';
import type { Subscription } from '../state.ts';
import { addSubscription, endpointKey } from '../subscription-register.ts';

/**
 * Confirms a pending subscription, or takes back that one was ended; whoever has the token may, signed or not. Only a
 * signed request can ask that ending it needs a signature (SNS API reference, ConfirmSubscription).
 */
export const confirmSubscription: SnsAction = (call, form) => {
  const arn = form.get('TopicArn');
  splitSnsArn(call, arn, 'TopicArn');
  const token = form.get('Token') ?? '';
  const guarded = form.get('AuthenticateOnUnsubscribe') === 'true' && !isAnonymous(call);
  const topic = regionOfArn(call.world, arn ?? '').sns.topics.get(arn ?? '');
  const confirmed = (subscription: Subscription) => {
    subscription.confirmation = { kind: 'confirmed', authenticated: !isAnonymous(call), guarded };
    return textElement('SubscriptionArn', subscription.arn);
  };

  for (const subscription of topic?.subscriptions.values() ?? []) {
    const { confirmation } = subscription;
    if (confirmation.kind === 'pending' && confirmation.token === token) return confirmed(subscription);
  }
  const ended = topic?.ended.get(token);
  if (topic === undefined || ended === undefined) throw invalidParameter('Token');
  topic.ended.delete(token);
  if (!topic.byEndpoint.has(endpointKey(ended))) addSubscription(call.world, topic, ended);
  return confirmed(ended);
};
