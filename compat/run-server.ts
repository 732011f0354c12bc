import { say, secondsSince } from '../scripts/support/say.ts';
import { askAll } from './ask-all.ts';
import type { Check } from './check.ts';
import { KNOWN_DIFFERENCES } from './differences/known.ts';
import type { Column } from './report/matrix.ts';
import { secondOpinion } from './second-opinion.ts';
import { MissingServer, type Server } from './servers/server.ts';
import { openSession } from './session.ts';

/** Starts a server, asks it everything, and ends it. A server that this machine cannot have is a column that says so. */
export async function runServer(server: Server, checks: readonly Check[]): Promise<Column> {
  try {
    const session = await openSession(server);
    say(`${server.name}: asking …`);
    const started = Date.now();
    try {
      const first = await askAll(checks, session);
      const outcomes = await secondOpinion(checks, first, KNOWN_DIFFERENCES[server.name], session);
      say(`${server.name}: asked in ${secondsSince(started)} s`);
      return { server, kind: 'ran', outcomes, ms: Date.now() - started };
    } finally {
      await session.close();
    }
  } catch (error) {
    if (error instanceof MissingServer) return { server, kind: 'missing', why: error.message };
    throw error;
  }
}
