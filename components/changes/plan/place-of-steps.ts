import type { PlanStep } from '#lib/contracts/plan.ts';

/** Where a call is made: `111122223333 · eu-west-1`. */
export const placeOfStep = ({ account, region }: Pick<PlanStep, 'account' | 'region'>) => `${account} · ${region}`;

/** The one place of all steps; `null` where they have several, or none. */
export function commonPlace(steps: readonly Pick<PlanStep, 'account' | 'region'>[]): string | null {
  const places = new Set(steps.map(placeOfStep));
  const [first] = places;
  return places.size === 1 && first !== undefined ? first : null;
}
