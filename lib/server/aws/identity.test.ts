import { ListQueuesCommand } from '@aws-sdk/client-sqs';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { manualClock } from '#sandbox/core/clock.ts';
import { stubAwsHome } from '../testing/aws-home.ts';
import { createAws } from './clients.ts';
import type { CredentialSource } from './credential-source.ts';
import { createIdentity } from './identity.ts';
import { KEYS, ROLE, readQueues, startIdentities } from './testing/open-identity.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const aRole = (over: object = {}) => ({
  arn: ROLE,
  externalId: null,
  sessionName: 'weir',
  durationSeconds: 3_600,
  ...over,
});
const roleOf = (profile: string, over: object = {}): CredentialSource => ({
  kind: 'role',
  role: aRole(over),
  by: { kind: 'profile', profile },
});

describe('a role', () => {
  it('is assumed with a profile’s credentials, and reads as its account', async () => {
    stubAwsHome({ credentials: { ops: KEYS } });
    const { open, sandbox } = await startIdentities();
    const aws = open(roleOf('ops'));
    expect(await readQueues(aws)).toEqual([]);
    const { accessKeyId } = await aws.sqs.config.credentials();
    expect(accessKeyId).toMatch(/^ASIA/);
    expect(sandbox.calls.count('AssumeRole')).toBe(1);
  });

  it('is assumed once for both services, and again before its credentials end', async () => {
    stubAwsHome({ credentials: { ops: KEYS } });
    vi.useFakeTimers({ toFake: ['Date'] });
    const clock = manualClock(Date.now());
    const { open, sandbox } = await startIdentities({ clock });
    const pass = (ms: number) => {
      clock.advance(ms);
      vi.setSystemTime(clock.now());
    };
    const aws = open(roleOf('ops', { durationSeconds: 900 }));
    const bothRead = () => Promise.all([readQueues(aws), aws.sns.config.credentials()]);
    await bothRead();
    pass(9 * 60_000);
    await bothRead();
    expect(sandbox.calls.count('AssumeRole')).toBe(1);
    pass(2 * 60_000);
    await bothRead();
    expect(sandbox.calls.count('AssumeRole')).toBe(2);
    pass(60 * 60_000);
    await bothRead();
    expect(sandbox.calls.count('AssumeRole')).toBe(3);
  });

  it('says its external id', async () => {
    stubAwsHome({ credentials: { ops: KEYS } });
    const { open } = await startIdentities({ roles: [{ arn: ROLE, externalId: 'weir-1' }] });
    expect(await readQueues(open(roleOf('ops', { externalId: 'weir-1' })))).toEqual([]);
    await expect(readQueues(open(roleOf('ops')))).rejects.toMatchObject({
      code: 'unauthenticated',
      awsError: 'AccessDenied',
      message: expect.stringMatching(
        /^arn:aws:iam::222222222222:role\/weir may not be assumed by arn:aws:iam::111111111111:root\. .*sts:AssumeRole.*trust policy names the caller.*configured without/,
      ),
    });
  });

  it('that refuses is said with what to ask for, and nothing of a key', async () => {
    stubAwsHome({ credentials: { ops: KEYS } });
    const { open } = await startIdentities({ roles: [{ arn: ROLE, refuse: true }] });
    const error = await readQueues(open(roleOf('ops', { externalId: 'weir-1' }))).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({
      code: 'unauthenticated',
      message: expect.stringContaining('external id that is configured'),
    });
    expect(String(error)).not.toMatch(/hunter2|weir-1/);
  });

  it('whose STS cannot be reached is said so', async () => {
    stubAwsHome({ credentials: { ops: KEYS } });
    const { open, close } = await startIdentities();
    const aws = open(roleOf('ops'));
    await close();
    await expect(readQueues(aws)).rejects.toMatchObject({ code: 'unreachable', awsError: 'ECONNREFUSED' });
  });

  it('that asks for longer than STS allows is said so', async () => {
    stubAwsHome({ credentials: { ops: KEYS } });
    const { open } = await startIdentities();
    await expect(readQueues(open(roleOf('ops', { durationSeconds: 90_000 })))).rejects.toMatchObject({
      code: 'unauthenticated',
      message: expect.stringContaining('was refused by STS (ValidationError'),
    });
  });
});

describe('a profile', () => {
  it('is read anew once AWS refused its keys, or once it was mended', async () => {
    const home = stubAwsHome({});
    const { open, sandbox } = await startIdentities();
    const aws = open({ kind: 'profile', profile: 'x' });
    await expect(readQueues(aws)).rejects.toThrow('There is no AWS profile “x”');
    home.write({ credentials: { x: KEYS } });
    expect(await readQueues(aws)).toEqual([]);

    sandbox.faults.add({ kind: 'expired-token', action: 'ListQueues', times: 1 });
    home.write({ credentials: { x: { ...KEYS, aws_access_key_id: '333333333333' } } });
    await expect(readQueues(aws)).rejects.toThrow(
      'The credentials of profile “x” have expired. Renew them (where it signs in by SSO, run: aws sso login --profile x)',
    );
    await readQueues(aws);
    expect((await aws.sqs.config.credentials()).accessKeyId).toBe('333333333333');
  });

  it('does not go where the environment’s endpoint is', async () => {
    stubAwsHome({ credentials: { x: KEYS } });
    vi.stubEnv('AWS_ENDPOINT_URL', 'http://127.0.0.1:9');
    const identity = createIdentity({ source: { kind: 'profile', profile: 'x' }, region: 'eu-west-1' });
    const aws = createAws({ region: 'eu-west-1', identity });
    onTestFinished(() => aws.close());
    let host = '';
    aws.sqs.middlewareStack.add(
      () =>
        async ({ request }) => {
          host = (request as { hostname: string }).hostname;
          throw new Error('far enough');
        },
      { step: 'finalizeRequest', priority: 'low' },
    );
    await aws.sqs.send(new ListQueuesCommand({})).catch(() => {});
    expect(host).toBe('sqs.eu-west-1.amazonaws.com');
  });
});
