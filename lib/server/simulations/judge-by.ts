import type { FilterSetting } from '#lib/contracts/simulation.ts';
import { weirError } from '#lib/server/weir-error.ts';
import type { Judgement } from '#lib/topology/filter-policy/judge.ts';
import type { FilterMessage } from '#lib/topology/filter-policy/message-tree.ts';
import { matchesFilterPolicy, parseFilterPolicy } from '#lib/topology/filter-policy.ts';

/**
 * What judges messages by a filter, which is read once.
 * @throws WeirError `invalid_input` for a policy that SNS would refuse
 */
export function judgeBy({ policy: json, scope }: FilterSetting): (message: FilterMessage) => Judgement {
  if (json === null) return () => ({ passes: true, why: 'no filter', path: null });
  const { policy, mistakes } = parseFilterPolicy(json, scope);
  if (policy) return (message) => matchesFilterPolicy(policy, scope, message);
  const [mistake] = mistakes;
  const where = mistake?.path ? ` at ${mistake.path}` : '';
  throw weirError('invalid_input', `SNS would refuse this filter policy${where}: ${mistake?.message}.`);
}
