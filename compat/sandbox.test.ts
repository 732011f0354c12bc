import { afterAll, beforeAll, describe, it } from 'vitest';
import { ALL_CHECKS } from './checks/all.ts';
import { sandboxServer } from './servers/sandbox.ts';
import { openSession, type Session } from './session.ts';

describe('the sandbox does as AWS says', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(sandboxServer);
  });
  afterAll(() => session.close());

  it.each(ALL_CHECKS)('$name', ({ run }) => run(session.subject));
});
