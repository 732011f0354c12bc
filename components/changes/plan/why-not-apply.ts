import type { Plan } from '#lib/contracts/plan.ts';

type Readiness = {
  plan: Pick<Plan, 'refusals' | 'destroys' | 'steps'>;
  /** What was typed for each thing that it deletes. */
  names: readonly string[];
  /** seconds for which the plan is good */
  left: number;
  busy: boolean;
};

/** Why a plan cannot be applied now, as a sentence; `null` = it can. */
export function whyNotApply({ plan, names, left, busy }: Readiness): string | null {
  if (plan.refusals.length > 0) return 'What it wants is refused: see above.';
  if (plan.steps.length === 0) return 'There is nothing to do.';
  if (left === 0) return 'It is too old: what it rests on may have changed.';
  const missing = plan.destroys.find(({ name }, place) => names[place] !== name);
  if (missing) return `Type ${missing.name} above first.`;
  return busy ? 'One moment.' : null;
}
