import { ask, whyNotAsked } from './ask.ts';
import { askAlone } from './ask-alone.ts';
import type { Check } from './check.ts';
import type { Outcome } from './outcome.ts';
import type { Session } from './session.ts';

/** What came of each check, by its name. */
export type Outcomes = ReadonlyMap<string, Outcome>;

/**
 * Asks one server all checks, several at a time. Where it ends by itself, it is started anew, and what was being asked
 * then is asked once more, one by one, so that the check that ends it is known.
 */
export async function askAll(checks: readonly Check[], session: Session): Promise<Outcomes> {
  const outcomes = new Map<string, Outcome>();
  const { server } = session;
  const waiting: Check[] = [];
  for (const check of checks) {
    const why = whyNotAsked(check, server);
    if (why === undefined) waiting.push(check);
    else outcomes.set(check.name, { kind: 'not asked', why });
  }

  while (waiting.length > 0) {
    const cutOff = await askSome(waiting, session, outcomes);
    for (const check of cutOff) outcomes.set(check.name, await askAlone(check, session));
    await session.restartIfEnded();
  }
  return outcomes;
}

/** Takes checks off the list until there is none, or the server has ended; answers those that were cut off then. */
async function askSome(waiting: Check[], session: Session, outcomes: Map<string, Outcome>): Promise<Check[]> {
  const cutOff: Check[] = [];
  const worker = async () => {
    while (session.alive()) {
      const check = waiting.shift();
      if (!check) return;
      const outcome = await ask(check, session.subject);
      if (outcome.kind === 'ok' || session.alive()) outcomes.set(check.name, outcome);
      else cutOff.push(check);
    }
  };
  await Promise.all(Array.from({ length: session.server.atATime }, worker));
  return cutOff;
}
