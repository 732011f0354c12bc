import type { Outcomes } from './ask-all.ts';
import { askAlone } from './ask-alone.ts';
import type { Check } from './check.ts';
import type { Differences } from './differences/difference.ts';
import type { Session } from './session.ts';

/**
 * Asks once more, alone, what came out otherwise and is not known to: a slow machine, and what else was asked at the
 * same time, are no difference.
 */
export async function secondOpinion(
  checks: readonly Check[],
  outcomes: Outcomes,
  known: Differences,
  session: Session,
): Promise<Outcomes> {
  const settled = new Map(outcomes);
  for (const check of checks) {
    if (outcomes.get(check.name)?.kind !== 'differs' || known[check.name] !== undefined) continue;
    settled.set(check.name, await askAlone(check, session));
  }
  return settled;
}
