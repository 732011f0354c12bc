import { say, secondsSince } from '../scripts/support/say.ts';
import { askAll } from './ask-all.ts';
import type { Check } from './check.ts';
import { KNOWN_DIFFERENCES } from './differences/known.ts';
import { holdMatcher } from './hold-matcher.ts';
import type { Column } from './report/matrix.ts';
import { secondOpinion } from './second-opinion.ts';
import { MissingServer, type Server } from './servers/server.ts';
import { openSession } from './session.ts';
import { runWeir } from './weir/run-weir.ts';

type Options = {
  checks: readonly Check[];
  /** Whether Weir's matcher is held against it. */
  matcher: boolean;
  /** Whether Weir's own tests are run before it. */
  weir: boolean;
};

/** Starts a server, asks it everything, and ends it. A server that this machine cannot have is a column that says so. */
export async function runServer(server: Server, { checks, matcher, weir }: Options): Promise<Column> {
  try {
    const asked = await askServer(server, checks, matcher);
    return { server, kind: 'ran', ...asked, weir: weir ? await runWeir(server) : null };
  } catch (error) {
    if (error instanceof MissingServer) return { server, kind: 'missing', why: error.message };
    throw error;
  }
}

async function askServer(server: Server, checks: readonly Check[], matcher: boolean) {
  const session = await openSession(server);
  say(`${server.name}: asking …`);
  const started = Date.now();
  try {
    const first = await askAll(checks, session);
    const outcomes = await secondOpinion(checks, first, KNOWN_DIFFERENCES[server.name], session);
    const held = matcher ? await holdMatcher(session, outcomes) : null;
    say(`${server.name}: asked in ${secondsSince(started)} s`);
    return { outcomes, matcher: held };
  } finally {
    await session.close();
  }
}
