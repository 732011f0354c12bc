import type { Plan } from '#lib/contracts/plan.ts';

/** s before the end from which on the time left is told. */
const TOLD_FROM = 120;

/**
 * Whole seconds for which a plan is good, by the server's clock: this browser's need not agree. 0 = it must be made anew.
 * @param receivedAt ms since epoch, by this browser's clock
 * @param here ms since epoch, now
 */
export function secondsLeft(
  { madeAt, expiresAt }: Pick<Plan, 'madeAt' | 'expiresAt'>,
  receivedAt: number,
  here: number,
) {
  const goodFor = Date.parse(expiresAt) - Date.parse(madeAt);
  return Math.max(0, Math.ceil((goodFor - Math.max(0, here - receivedAt)) / 1000));
}

/** The time left in words, where it is short; else `null`. */
export function clockWords(left: number): string | null {
  if (left === 0) return 'This plan is too old to apply.';
  return left <= TOLD_FROM ? `Good for ${left} s.` : null;
}
