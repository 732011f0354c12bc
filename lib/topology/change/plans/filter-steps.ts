import type { AttributeValues, SubscriptionSettings } from '#lib/contracts/intent.ts';
import { parseFilterPolicy } from '../../filter-policy.ts';

type FilterStep = { name: 'FilterPolicy' | 'FilterPolicyScope'; reason: string };

/**
 * Which of policy and scope are to be set, in an order in which SNS takes both: each policy is checked in the scope that
 * holds then, so a scope is set before a policy that needs it and after one that the old scope cannot read. A scope that
 * no policy shows may be a forgotten one, so it is set with the first policy.
 */
export function filterSteps(old: AttributeValues, wanted: AttributeValues): FilterStep[] {
  const changes = scopeOf(old) !== scopeOf(wanted);
  const [policy, scope] = [policyStep(wanted), scopeStep(wanted)];
  if (!old.FilterPolicy) return wanted.FilterPolicy ? [scope, policy] : [];
  if (!changes) return [policy];
  if (!wanted.FilterPolicy) return [policy, scope];
  const oldFits = parseFilterPolicy(old.FilterPolicy, scopeOf(wanted)).mistakes === undefined;
  return oldFits ? [scope, policy] : [policy, scope];
}

/** AWS's default where nothing is said. */
export function scopeOf({ FilterPolicyScope: scope }: AttributeValues): SubscriptionSettings['filterPolicyScope'] {
  return scope === 'MessageBody' ? 'MessageBody' : 'MessageAttributes';
}

function policyStep({ FilterPolicy: filter }: AttributeValues): FilterStep {
  const delivered = filter ? 'only what the filter policy lets through' : 'everything';
  return { name: 'FilterPolicy', reason: `So that ${delivered} is delivered` };
}

function scopeStep(wanted: AttributeValues): FilterStep {
  const name = 'FilterPolicyScope';
  if (!wanted.FilterPolicy) return { name, reason: 'The scope says nothing without a filter policy' };
  const looksAt = scopeOf(wanted) === 'MessageBody' ? 'the message body' : 'message attributes';
  return { name, reason: `So that the filter policy looks at ${looksAt}` };
}
