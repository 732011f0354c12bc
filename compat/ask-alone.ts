import { ask } from './ask.ts';
import type { Check } from './check.ts';
import type { Outcome } from './outcome.ts';
import type { Session } from './session.ts';

/** Tries, of which the last counts. */
const TRIES = 3;

/** Asks one check while nothing else is asked, of a server that is started anew where it has ended. */
export async function askAlone(check: Check, session: Session): Promise<Outcome> {
  await session.restartIfEnded();
  const outcome = await askUncut(check, session);
  return session.alive() ? outcome : { kind: 'differs', what: 'ends the server' };
}

/** Of a connection that the server closed while it was not used, a check tells nothing: it is asked again. */
async function askUncut(check: Check, session: Session): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await ask(check, session.subject);
    const cut = outcome.kind === 'differs' && /socket hang up|ECONNRESET/.test(outcome.what);
    if (!cut || tries === TRIES) return outcome;
  }
}
