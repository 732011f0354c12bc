import type { AttributeValues, Intent, SubscriptionSettings } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';
import { parseFilterPolicy } from '../../filter-policy.ts';
import { deadLetterOf } from '../dead-letter-of.ts';
import type { Planner } from '../planner.ts';
import { sameText } from '../policy/delivery-statement.ts';
import { Refusal } from '../refusal.ts';
import { subscriptionName, theSubscription } from '../resources.ts';
import { isFilter, redrivePolicyTo } from '../subscription-attributes.ts';
import { checkDeadLetter, checkFilter, checkRaw } from './check-subscription.ts';
import { allowDelivery, forgoDelivery } from './delivery.ts';

type Edit = Extract<Intent, { kind: 'editSubscription' }>;

/** One call an attribute; a dead-letter queue's policy before it is named, and after it is named no more. */
export function planEditSubscription(planner: Planner, { subscription: id, settings }: Edit): void {
  const old = theSubscription(planner.world, id);
  if (old.arn === null)
    throw new Refusal(`Subscription ${subscriptionName(id)} is pending; it can be changed when it is confirmed.`);
  const { topicArn } = old;
  const wanted = { ...old, attributes: wantedAttributes(old.attributes, settings) };
  checkFilter(wanted);
  const [before, after] = [deadLetterOf(old.attributes)?.arn, deadLetterOf(wanted.attributes)?.arn];
  const named = after !== undefined && after !== before;
  if (named) checkDeadLetter(wanted);
  if (settings.rawMessageDelivery && old.attributes.RawMessageDelivery !== 'true') checkRaw(planner, wanted);
  if (named) allowDelivery(planner, { topicArn, queueArn: after })();
  const set = (name: string, reason: string) => {
    const value = wanted.attributes[name] ?? '';
    planner.step({ action: 'SetSubscriptionAttributes', subscription: id, name, value }, reason);
  };
  for (const name of filterSteps(old.attributes, wanted.attributes)) set(name, filterReason(name, wanted.attributes));
  if ((old.attributes.RawMessageDelivery === 'true') !== (wanted.attributes.RawMessageDelivery === 'true')) {
    set(
      'RawMessageDelivery',
      wanted.attributes.RawMessageDelivery === 'true'
        ? 'So that messages come without the envelope'
        : 'So that messages come in an envelope',
    );
  }
  set(
    'RedrivePolicy',
    after
      ? `So that what cannot be delivered goes to queue ${nameOfArn(after)}`
      : 'So that what cannot be delivered is kept nowhere',
  );
  if (before && before !== after) forgoDelivery(planner, { topicArn, queueArn: before });
  if (
    scopeOf(old.attributes) !== scopeOf(wanted.attributes) &&
    old.attributes.FilterPolicy &&
    wanted.attributes.FilterPolicy
  ) {
    planner.warn(
      'caution',
      id,
      'Until both calls have settled, a message may be judged by one policy in the scope of the other.',
    );
  }
}

/** Without a filter policy the scope goes back to AWS's default, so that no later one is read in a forgotten scope. */
function wantedAttributes(old: AttributeValues, settings: Edit['settings']): AttributeValues {
  const given = settings.filterPolicy === undefined ? (old.FilterPolicy ?? null) : settings.filterPolicy;
  const filter = given !== null && sameText(given, old.FilterPolicy ?? '') ? (old.FilterPolicy ?? null) : given;
  const scope = settings.filterPolicyScope ?? scopeOf(old);
  const deadLetter = settings.deadLetterArn;
  const keepsPolicy = deadLetter === undefined || deadLetter === (deadLetterOf(old)?.arn ?? null);
  return {
    ...old,
    FilterPolicy: isFilter(filter) ? filter : '',
    FilterPolicyScope: isFilter(filter) ? scope : 'MessageAttributes',
    RawMessageDelivery: String(settings.rawMessageDelivery ?? old.RawMessageDelivery === 'true'),
    RedrivePolicy: keepsPolicy ? (old.RedrivePolicy ?? '') : deadLetter ? redrivePolicyTo(deadLetter) : '',
  };
}

/**
 * Which of policy and scope are to be set, in an order in which SNS takes both: each policy is checked in the scope that
 * holds then, so a scope is set before a policy that needs it and after one that the old scope cannot read.
 */
function filterSteps(old: AttributeValues, wanted: AttributeValues): string[] {
  const scopeChanges = scopeOf(old) !== scopeOf(wanted);
  if (!old.FilterPolicy) return wanted.FilterPolicy ? ['FilterPolicyScope', 'FilterPolicy'] : [];
  if (!wanted.FilterPolicy) return scopeChanges ? ['FilterPolicy', 'FilterPolicyScope'] : ['FilterPolicy'];
  if (!scopeChanges) return ['FilterPolicy'];
  const oldFits = parseFilterPolicy(old.FilterPolicy, scopeOf(wanted)).mistakes === undefined;
  return oldFits ? ['FilterPolicyScope', 'FilterPolicy'] : ['FilterPolicy', 'FilterPolicyScope'];
}

function scopeOf({ FilterPolicyScope: scope }: AttributeValues): SubscriptionSettings['filterPolicyScope'] {
  return scope === 'MessageBody' ? 'MessageBody' : 'MessageAttributes';
}

function filterReason(name: string, { FilterPolicy: filter, FilterPolicyScope: scope }: AttributeValues): string {
  if (name === 'FilterPolicy')
    return filter ? 'So that only what the filter policy lets through is delivered' : 'So that everything is delivered';
  return filter
    ? `So that the filter policy looks at ${scope === 'MessageBody' ? 'the message body' : 'message attributes'}`
    : 'The scope says nothing without a filter policy';
}
