import type { TrialDraft } from '#lib/client/filters/settings-draft.ts';
import type { FilterSetting, SimulatedMessage } from '#lib/contracts/simulation.ts';
import type { Judgement } from '#lib/topology/filter-policy/judge.ts';
import type { FilterMessage } from '#lib/topology/filter-policy/message-tree.ts';
import { matchesFilterPolicy, parseFilterPolicy } from '#lib/topology/filter-policy.ts';
import type { Tried } from './use-trial.ts';

/** What is written to try a filter on. */
export type Typed = Pick<TrialDraft, 'body' | 'attributes'>;

/** What a filter makes of it; `null` while the filter has mistakes. */
export type TypedVerdict = Judgement & Pick<SimulatedMessage, 'change'>;

export function judgeTyped(typed: Typed, { edited, present }: Tried): TypedVerdict | null {
  const message = messageOf(typed);
  const judged = edited && judgeBy(edited, message);
  const before = present && judgeBy(present, message);
  if (!judged) return null;
  const same = before === null || before.passes === judged.passes;
  return { ...judged, change: same ? 'same' : judged.passes ? 'gained' : 'lost' };
}

/** An attribute without its name or value is not there yet. */
function messageOf({ body, attributes }: Typed): FilterMessage {
  const whole = attributes.filter(({ name, value }) => name !== '' && value !== '');
  return {
    body,
    attributes: Object.fromEntries(whole.map(({ name, dataType, value }) => [name, { dataType, value }])),
  };
}

function judgeBy({ policy: json, scope }: FilterSetting, message: FilterMessage): Judgement | null {
  if (json === null) return { passes: true, why: 'no filter', path: null };
  const { policy } = parseFilterPolicy(json, scope);
  return policy ? matchesFilterPolicy(policy, scope, message) : null;
}
