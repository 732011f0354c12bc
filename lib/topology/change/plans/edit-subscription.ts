import type { AttributeValues, Intent } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';
import { deadLetterOf } from '../dead-letter-of.ts';
import type { Planner } from '../planner.ts';
import { sameText } from '../policy/delivery-statement.ts';
import { theSubscription } from '../resources.ts';
import { isFilter, redrivePolicyTo } from '../subscription-attributes.ts';
import { checkDeadLetter, checkFilter, checkRaw } from './check-subscription.ts';
import { allowDelivery, forgoDelivery } from './delivery.ts';
import { filterSteps, scopeOf } from './filter-steps.ts';

type Edit = Extract<Intent, { kind: 'editSubscription' }>;

/** One call an attribute; a dead-letter queue's policy before it is named, and after it is named no more. */
export function planEditSubscription(planner: Planner, { subscription: id, settings }: Edit): void {
  const { attributes: old, ...of } = theSubscription(planner.world, id);
  const wanted = wantedAttributes(old, settings);
  const [before, after] = [deadLetterOf(old)?.arn, deadLetterOf(wanted)?.arn];
  const [wasRaw, raw] = [old.RawMessageDelivery === 'true', wanted.RawMessageDelivery === 'true'];
  if (old.FilterPolicy !== wanted.FilterPolicy || scopeOf(old) !== scopeOf(wanted)) checkFilter({ attributes: wanted });
  if (after && after !== before) checkDeadLetter({ ...of, attributes: wanted });
  if (raw && !wasRaw) checkRaw(planner, of);
  if (after && after !== before) allowDelivery(planner, { topicArn: of.topicArn, queueArn: after })();
  const set = (name: string, reason: string) => {
    const value = wanted[name] ?? '';
    planner.step({ action: 'SetSubscriptionAttributes', subscription: id, name, value }, reason);
  };
  for (const { name, reason } of filterSteps(old, wanted)) set(name, reason);
  if (raw !== wasRaw) set('RawMessageDelivery', `So that messages come ${raw ? 'without the' : 'in an'} envelope`);
  const place = after ? `goes to queue ${nameOfArn(after)}` : 'is kept nowhere';
  set('RedrivePolicy', `So that what cannot be delivered ${place}`);
  if (before && before !== after) forgoDelivery(planner, { topicArn: of.topicArn, queueArn: before });
  if (old.FilterPolicy && wanted.FilterPolicy && scopeOf(old) !== scopeOf(wanted)) {
    const words = 'Until both calls have settled, a message may be judged by one policy in the scope of the other.';
    planner.warn('caution', id, words);
  }
}

/** Without a filter policy the scope goes back to AWS's default, so that no later one is read in a forgotten scope. */
function wantedAttributes(old: AttributeValues, settings: Edit['settings']): AttributeValues {
  const { filterPolicy = old.FilterPolicy ?? null, filterPolicyScope = scopeOf(old), deadLetterArn } = settings;
  const same = filterPolicy !== null && sameText(filterPolicy, old.FilterPolicy ?? '');
  const filter = same ? (old.FilterPolicy ?? null) : filterPolicy;
  const keeps = deadLetterArn === undefined || deadLetterArn === (deadLetterOf(old)?.arn ?? null);
  const redrive = deadLetterArn ? redrivePolicyTo(deadLetterArn) : '';
  return {
    ...old,
    FilterPolicy: isFilter(filter) ? filter : '',
    FilterPolicyScope: isFilter(filter) ? filterPolicyScope : 'MessageAttributes',
    RawMessageDelivery: String(settings.rawMessageDelivery ?? old.RawMessageDelivery === 'true'),
    RedrivePolicy: keeps ? (old.RedrivePolicy ?? '') : redrive,
  };
}
