import type { AttributeValues, Intent } from '#lib/contracts/intent.ts';
import { nameOfArn, parseArn } from '../../arn.ts';
import { subscriptionId } from '../../subscription-id.ts';
import { awaitsConfirmation } from '../awaits-confirmation.ts';
import type { Planner } from '../planner.ts';
import { sameText } from '../policy/delivery-statement.ts';
import { Refusal } from '../refusal.ts';
import { isHere, subscriptionName, theQueue } from '../resources.ts';
import { subscriptionAttributes } from '../subscription-attributes.ts';
import { checkSubscription } from './check-subscription.ts';
import { allowDelivery } from './delivery.ts';

type Subscribe = Extract<Intent, { kind: 'subscribe' }>;
export type NewSubscription = { topicArn: string; protocol: string; endpoint: string; attributes: AttributeValues };

/** A subscription, and the leave that the topic needs to send to its queues. Throws `Refusal` where one with other settings is there. */
export function planSubscribe(planner: Planner, { settings, ...of }: Subscribe): void {
  const attributes = subscriptionAttributes(settings);
  const existing = planner.world.subscriptions.get(subscriptionId(of));
  if (existing?.attributes && !sameSubscription(existing.attributes, attributes)) {
    throw new Refusal(`There is a subscription ${subscriptionName(existing.id)} already, with other settings.`);
  }
  const deadLetter = settings.deadLetterArn;
  if (deadLetter && isHere(deadLetter, planner.world.place)) theQueue(planner.world, deadLetter);
  const queues = [...(of.protocol === 'sqs' ? [of.endpoint] : []), ...(deadLetter ? [deadLetter] : [])];
  const wanted = { ...of, attributes };
  subscribe(planner, { wanted, queues, why: `So that ${endpointWords(of)} gets what is published to topic` });
}

type Subscription = {
  wanted: NewSubscription;
  /** Those whose policies must let the topic send. */
  queues: readonly string[];
  why: string;
};

/** The queues' policies first, so that nothing that is published in between is dropped. */
export function subscribe(planner: Planner, { wanted, queues, why }: Subscription): void {
  const { topicArn, protocol, endpoint, attributes } = wanted;
  checkSubscription(planner, wanted);
  const allow = queues.map((queueArn) => allowDelivery(planner, { topicArn, queueArn }));
  for (const each of allow) each();
  planner.step({ action: 'Subscribe', topicArn, protocol, endpoint, attributes }, `${why} ${nameOfArn(topicArn)}`);
  if (!awaitsConfirmation(planner.world, protocol, endpoint)) return;
  const who = protocol === 'sqs' ? `account ${parseArn(endpoint)?.account ?? ''}` : endpoint;
  const words = `It stays pending until ${who} confirms it; nothing is delivered before.`;
  planner.warn('caution', subscriptionId(wanted), words);
  planner.stays(`Subscription ${subscriptionName(subscriptionId(wanted))} cannot be taken away while it is pending.`);
}

/** Whether attributes say the same: defaults may be said or not, and a scope says nothing without a filter policy. */
export function sameSubscription(a: AttributeValues | null, b: AttributeValues): boolean {
  const [x, y] = [effective(a ?? {}), effective(b)];
  const names = new Set([...Object.keys(x), ...Object.keys(y)]);
  return [...names].every((name) => sameText(x[name] ?? '', y[name] ?? ''));
}

/** What Subscribe is given to make a subscription with these attributes: those that are AWS's default left out. */
export function effective(attributes: AttributeValues): AttributeValues {
  const { RawMessageDelivery: raw, FilterPolicyScope: scope, FilterPolicy: filter, ...others } = attributes;
  return {
    ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== '')),
    ...(filter ? { FilterPolicy: filter } : {}),
    ...(filter && scope === 'MessageBody' ? { FilterPolicyScope: scope } : {}),
    ...(raw === 'true' ? { RawMessageDelivery: raw } : {}),
  };
}

function endpointWords({ protocol, endpoint }: Pick<NewSubscription, 'protocol' | 'endpoint'>): string {
  return protocol === 'sqs' ? `queue ${nameOfArn(endpoint)}` : nameOfArn(endpoint);
}
