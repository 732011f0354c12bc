import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Subject } from '../check.ts';
import { startSandboxTarget } from '../servers/start-sandbox-target.ts';
import { createSubject } from '../subject.ts';
import { FILTER_CASES } from './cases.ts';
import { holdAgainst } from './hold-against.ts';

describe("Weir's matcher, held against a server", () => {
  let subject: Subject & { close(): void };
  let close: () => Promise<void>;
  beforeAll(async () => {
    const target = await startSandboxTarget();
    subject = createSubject(target);
    close = target.close;
  });
  afterAll(() => {
    subject.close();
    return close();
  });

  it('names each case that is delivered otherwise', { timeout: 60_000 }, async () => {
    expect(await holdAgainst(subject, 8)).toEqual({ asked: FILTER_CASES.length, differing: [] });
  });

  it('tells a policy that the server refuses', { timeout: 60_000 }, async () => {
    const refusing: Subject = { ...subject, sns: { send: () => Promise.reject(new Error('no SNS')) } as never };
    const { differing } = await holdAgainst(refusing, 8);
    expect(differing).toHaveLength(FILTER_CASES.length);
    expect(differing[0]).toMatchObject({ refused: 'no SNS' });
  });
});
