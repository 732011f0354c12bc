import { afterAll, beforeAll, describe, it } from 'vitest';
import { ALL_CHECKS } from './checks/all.ts';
import { speakQuery } from './query-protocol/speak-query.ts';
import { sandboxServer } from './servers/sandbox.ts';
import type { RunningServer } from './servers/server.ts';
import { openSession, type Session } from './session.ts';

/** The sandbox, whose callers speak the query protocol. */
async function start(): Promise<RunningServer> {
  const { target, ...running } = await sandboxServer.start();
  return {
    ...running,
    target: {
      ...target,
      equip(clients, account) {
        target.equip?.(clients, account);
        speakQuery(clients);
      },
    },
  };
}

describe('the sandbox does as AWS says in the query protocol, too', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession({ ...sandboxServer, start });
  });
  afterAll(() => session.close());

  it.each(ALL_CHECKS.filter(({ name }) => name.startsWith('sqs/')))('$name', ({ run }) => run(session.subject));
});
