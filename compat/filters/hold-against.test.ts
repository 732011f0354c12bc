import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Subject } from '../check.ts';
import { sandboxServer } from '../servers/sandbox.ts';
import { openSession, type Session } from '../session.ts';
import { FILTER_CASES } from './cases.ts';
import { holdAgainst } from './hold-against.ts';

describe("Weir's matcher, held against a server", () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(sandboxServer);
  });
  afterAll(() => session.close());

  it('names each case that is delivered otherwise', { timeout: 60_000 }, async () => {
    expect(await holdAgainst(session.subject, 8)).toEqual({ asked: FILTER_CASES.length, differing: [] });
  });

  it('tells a policy that the server refuses', { timeout: 60_000 }, async () => {
    const refusing: Subject = { ...session.subject, sns: { send: () => Promise.reject(new Error('no SNS')) } as never };
    const { differing } = await holdAgainst(refusing, 8);
    expect(differing).toHaveLength(FILTER_CASES.length);
    expect(differing[0]).toMatchObject({ refused: 'no SNS' });
  });
});
