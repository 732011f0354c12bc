import { AttributeRefusal } from '../errors.ts';
import { type FilterPolicyScope, parseFilterPolicy } from '../filter/parse-filter-policy.ts';
import type { Subscription, Topic } from '../state.ts';
import { jsonObject } from './check.ts';
import { checkSubscriptionDeliveryPolicy } from './check-delivery-policy.ts';
import { deliveryPoliciesOf, effectiveSubscriptionDelivery } from './delivery-policy.ts';
import { checkRedrivePolicy } from './redrive-policy.ts';

type Setter = (subscription: Subscription, value: string) => void;

/** Deliveries that can do without the envelope (SNS guide, raw message delivery). */
const RAW_PROTOCOLS = ['sqs', 'http', 'https', 'firehose'];

const SETTERS = new Map<string, Setter>([
  ['DeliveryPolicy', setDeliveryPolicy],
  ['FilterPolicy', setFilterPolicy],
  ['FilterPolicyScope', setFilterPolicyScope],
  ['RawMessageDelivery', setRawMessageDelivery],
  ['RedrivePolicy', setRedrivePolicy],
  ['ReplayPolicy', (subscription, value) => setJson(subscription, 'ReplayPolicy', value)],
  ['SubscriptionRoleArn', (subscription, value) => store(subscription, 'SubscriptionRoleArn', value)],
]);

/** Whether there is such an attribute to set. */
export function isSubscriptionAttribute(name: string): boolean {
  return SETTERS.has(name);
}

/** Sets one attribute; the empty text takes it away. @throws AttributeRefusal, with nothing changed */
export function setSubscriptionAttribute(subscription: Subscription, name: string, value: string): void {
  SETTERS.get(name)?.(subscription, value);
}

/** Everything `GetSubscriptionAttributes` answers. */
export function subscriptionAttributes(subscription: Subscription, topic: Topic): Map<string, string> {
  const { attributes, confirmation, protocol } = subscription;
  const pending = confirmation.kind === 'pending';
  return new Map([
    ['SubscriptionArn', subscription.arn],
    ['TopicArn', subscription.topicArn],
    ['Protocol', protocol],
    ['Endpoint', subscription.endpoint],
    ['Owner', subscription.owner],
    ['SubscriptionPrincipal', `arn:aws:iam::${subscription.owner}:root`],
    ['PendingConfirmation', String(pending)],
    ['ConfirmationWasAuthenticated', String(!pending && confirmation.authenticated)],
    ['RawMessageDelivery', 'false'],
    ...(protocol === 'http' || protocol === 'https'
      ? ([['EffectiveDeliveryPolicy', effectiveSubscriptionDelivery(deliveryPoliciesOf(topic, subscription))]] as const)
      : []),
    ...[...attributes].filter(([name]) => name !== 'FilterPolicyScope'),
    ...(subscription.filter ? ([['FilterPolicyScope', scopeOf(subscription)]] as const) : []),
  ]);
}

/** What the filter policy looks at. */
export function scopeOf({ attributes }: Subscription): FilterPolicyScope {
  return attributes.get('FilterPolicyScope') === 'MessageBody' ? 'MessageBody' : 'MessageAttributes';
}

function setDeliveryPolicy(subscription: Subscription, value: string): void {
  checkSubscriptionDeliveryPolicy('DeliveryPolicy', value);
  store(subscription, 'DeliveryPolicy', value);
}

function setFilterPolicy(subscription: Subscription, value: string): void {
  const none = value === '' || /^\s*\{\s*\}\s*$/.test(value);
  subscription.filter = none ? null : parseFilterPolicy(value, scopeOf(subscription));
  store(subscription, 'FilterPolicy', none ? '' : value);
}

function setFilterPolicyScope(subscription: Subscription, value: string): void {
  if (value !== 'MessageBody' && value !== 'MessageAttributes') {
    const wanted = 'Please use either MessageBody or MessageAttributes';
    throw new AttributeRefusal(`FilterPolicyScope: Invalid value [${value}]. ${wanted}`);
  }
  const policy = subscription.attributes.get('FilterPolicy');
  if (policy !== undefined) subscription.filter = parseFilterPolicy(policy, value);
  store(subscription, 'FilterPolicyScope', value);
}

function setRawMessageDelivery(subscription: Subscription, value: string): void {
  if (!/^(true|false)$/i.test(value)) {
    throw new AttributeRefusal(`RawMessageDelivery: Invalid value [${value}]. Must be true or false.`);
  }
  if (!RAW_PROTOCOLS.includes(subscription.protocol)) {
    throw new AttributeRefusal(`Delivery protocol [${subscription.protocol}] does not support raw message delivery.`);
  }
  store(subscription, 'RawMessageDelivery', value.toLowerCase());
}

function setRedrivePolicy(subscription: Subscription, value: string): void {
  checkRedrivePolicy(subscription, value);
  store(subscription, 'RedrivePolicy', value);
}

function setJson(subscription: Subscription, name: string, value: string): void {
  jsonObject(name, value);
  store(subscription, name, value);
}

function store({ attributes }: Subscription, name: string, value: string): void {
  if (value === '') attributes.delete(name);
  else attributes.set(name, value);
}
