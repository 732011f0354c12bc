import { ask } from './ask.ts';
import type { Outcomes } from './ask-all.ts';
import type { Check } from './check.ts';
import type { Differences } from './differences/difference.ts';
import type { Outcome } from './outcome.ts';
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
    await session.restartIfEnded();
    const outcome = await askUncut(check, session);
    settled.set(check.name, session.alive() ? outcome : { kind: 'differs', what: 'ends the server' });
  }
  await session.restartIfEnded();
  return settled;
}

/** Tries, of which the last counts. */
const TRIES = 3;

/** Of a connection that the server closed while it was not used, a check tells nothing: it is asked again. */
async function askUncut(check: Check, session: Session): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await ask(check, session.subject);
    const cut = outcome.kind === 'differs' && /socket hang up|ECONNRESET/.test(outcome.what);
    if (!cut || tries === TRIES) return outcome;
  }
}
