import type { Call } from '#sandbox/core/action.ts';
import { formMap } from '#sandbox/core/form.ts';
import { textElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { orRefuse } from '../attributes/check.ts';
import { checkLargeMessages } from '../attributes/large-messages.ts';
import {
  isSubscriptionAttribute,
  setSubscriptionAttribute,
  subscriptionAttributes,
} from '../attributes/subscription-attributes.ts';
import { askToConfirm } from '../delivery/ask-to-confirm.ts';
import { checkEndpoint, readProtocol } from '../endpoint.ts';
import { AttributeRefusal, invalidParameter } from '../errors.ts';
import { checkFilterPolicyQuota } from '../filter/quota.ts';
import { findTopic } from '../find-topic.ts';
import { maximumMessageSize } from '../message/draft.ts';
import { newSubscription, TOKEN_MS } from '../new-subscription.ts';
import { checkSubscribedEndpoint } from '../push/find-endpoint.ts';
import type { Subscription, Topic } from '../state.ts';
import { addSubscription, endpointKey, removeSubscription } from '../subscription-register.ts';

type Attributes = ReadonlyMap<string, string>;

/** Subscribes an endpoint; the same endpoint again answers the subscription there is. */
export const subscribe: SnsAction = (call, form) => {
  const topic = findTopic(call, form.get('TopicArn'), 'Subscribe');
  const protocol = readProtocol(form.get('Protocol'));
  const endpoint = form.get('Endpoint') ?? '';
  const attributes = formMap(form, 'Attributes');
  checkEndpoint(topic, protocol, endpoint, attributes);
  if (protocol === 'application') checkSubscribedEndpoint(call, endpoint);

  const existing = topic.byEndpoint.get(endpointKey({ protocol, endpoint }));
  if (existing !== undefined) checkSame(topic, existing, attributes);
  const subscription = existing ?? add(call, topic, newSubscription(call, topic, protocol, endpoint), attributes);

  const { confirmation, arn } = subscription;
  if (confirmation.kind === 'confirmed') return textElement('SubscriptionArn', arn);
  askToConfirm(call, topic, subscription, confirmation.token);
  const told = form.get('ReturnSubscriptionArn') === 'true' ? arn : 'pending confirmation';
  return textElement('SubscriptionArn', told);
};

function add(call: Call, topic: Topic, subscription: Subscription, attributes: Attributes): Subscription {
  orRefuse(
    (reason) => invalidParameter(`Attributes Reason: ${reason}`),
    () => setAll(subscription, attributes),
  );
  orRefuse(invalidParameter, () => checkLargeMessages(topic, maximumMessageSize(topic), [subscription.protocol]));
  if (subscription.filter !== null) checkFilterPolicyQuota(call, topic);
  addSubscription(call.world, topic, subscription);
  if (subscription.confirmation.kind === 'pending') {
    // An unconfirmed subscription goes with its token (SNS guide, confirming a subscription).
    call.region.clock.after(TOKEN_MS, () => {
      if (subscription.confirmation.kind === 'pending') removeSubscription(call.world, topic, subscription);
    });
  }
  return subscription;
}

/** The scope first, as the filter policy is read by it. */
function setAll(subscription: Subscription, attributes: Attributes): void {
  const scopeFirst = (name: string) => (name === 'FilterPolicyScope' ? 0 : 1);
  for (const [name, value] of [...attributes].sort(([a], [b]) => scopeFirst(a) - scopeFirst(b))) {
    if (!isSubscriptionAttribute(name)) throw new AttributeRefusal(`Unknown attribute ${name}`);
    setSubscriptionAttribute(subscription, name, value);
  }
}

/** An attribute that is not given is not compared. */
function checkSame(topic: Topic, existing: Subscription, attributes: Attributes): void {
  const current = new Map([...subscriptionAttributes(existing, topic), ...existing.attributes]);
  if ([...attributes].some(([name, value]) => (current.get(name) ?? '') !== value)) {
    throw invalidParameter('Attributes Reason: Subscription already exists with different attributes');
  }
}
