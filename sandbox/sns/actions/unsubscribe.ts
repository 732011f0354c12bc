import { randomBytes } from 'node:crypto';
import type { Call } from '#sandbox/core/action.ts';
import { isAnonymous } from '#sandbox/core/anonymous.ts';
import type { SnsAction } from '../action.ts';
import { askToConfirm } from '../delivery/ask-to-confirm.ts';
import { authorizationError } from '../errors.ts';
import { lookUpSubscription } from '../find-subscription.ts';
import { CONFIRMED_BY_ENDPOINT, TOKEN_MS } from '../new-subscription.ts';
import type { Subscription, Topic } from '../state.ts';
import { removeSubscription } from '../subscription-register.ts';

/** Ends a subscription; one that is not there any more is fine. */
export const unsubscribe: SnsAction = (call, form) => {
  const found = lookUpSubscription(call, form.get('SubscriptionArn'), 'Unsubscribe');
  if (found === undefined) return undefined;
  const { topic, subscription } = found;
  const { confirmation, arn, owner } = subscription;
  if (isAnonymous(call) && (confirmation.kind === 'pending' || confirmation.guarded)) {
    throw authorizationError(call.caller, 'Unsubscribe', arn);
  }
  removeSubscription(call.world, topic, subscription);
  if (call.region.account !== owner) sayGoodbye(call, topic, subscription);
  return undefined;
};

/** Where another than its owner ended it, its endpoint can take that back (SNS API reference, Unsubscribe). */
function sayGoodbye(call: Call, topic: Topic, subscription: Subscription): void {
  if (!CONFIRMED_BY_ENDPOINT.includes(subscription.protocol)) return;
  const token = randomBytes(128).toString('hex');
  topic.ended.set(token, subscription);
  call.region.clock.after(TOKEN_MS, () => topic.ended.delete(token));
  askToConfirm(call, topic, subscription, token, 'UnsubscribeConfirmation');
}
