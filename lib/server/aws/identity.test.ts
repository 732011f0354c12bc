import { ListQueuesCommand } from '@aws-sdk/client-sqs';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { startSandbox } from '#lib/testing/start-sandbox.ts';
import { manualClock } from '#sandbox/core/clock.ts';
import { stubAwsHome } from '../testing/aws-home.ts';
import { createAws } from './clients.ts';
import type { CredentialSource } from './credential-source.ts';
import { createIdentity } from './identity.ts';
import { listQueues } from './sqs/list-queues.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const ROLE = 'arn:aws:iam::222222222222:role/weir';
const KEYS = { aws_access_key_id: '111111111111', aws_secret_access_key: 'hunter2' };

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

async function desk(options: Parameters<typeof startSandbox>[0] = {}) {
  const started = await startSandbox(options);
  onTestFinished(() => started.close());
  const { endpoint, region } = started.config;
  return {
    ...started,
    open(source: CredentialSource) {
      const identity = createIdentity({ source, region, stsEndpoint: endpoint });
      const aws = createAws({ region, identity, endpoint: { sqs: endpoint, sns: endpoint } });
      onTestFinished(() => aws.close());
      return aws;
    },
  };
}

/** Reads the queues through the one door of all calls. */
async function read(aws: ReturnType<typeof createAws>): Promise<string[]> {
  const urls: string[] = [];
  for await (const page of listQueues({ aws })) urls.push(...page);
  return urls;
}

describe('a role', () => {
  it('is assumed with a profile’s credentials, and reads as its account', async () => {
    stubAwsHome({ credentials: { ops: KEYS } });
    const { open, sandbox } = await desk();
    const aws = open(roleOf('ops'));
    expect(await read(aws)).toEqual([]);
    const { accessKeyId } = await aws.sqs.config.credentials();
    expect(accessKeyId).toMatch(/^ASIA/);
    expect(sandbox.calls.count('AssumeRole')).toBe(1);
  });

  it('is assumed once for both services, and again before its credentials end', async () => {
    stubAwsHome({ credentials: { ops: KEYS } });
    vi.useFakeTimers({ toFake: ['Date'] });
    const clock = manualClock(Date.now());
    const { open, sandbox } = await desk({ clock });
    const pass = (ms: number) => {
      clock.advance(ms);
      vi.setSystemTime(clock.now());
    };
    const aws = open(roleOf('ops', { durationSeconds: 900 }));
    const bothRead = () => Promise.all([read(aws), aws.sns.config.credentials()]);
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
    const { open } = await desk({ roles: [{ arn: ROLE, externalId: 'weir-1' }] });
    expect(await read(open(roleOf('ops', { externalId: 'weir-1' })))).toEqual([]);
    await expect(read(open(roleOf('ops')))).rejects.toMatchObject({
      code: 'unauthenticated',
      awsError: 'AccessDenied',
      message: expect.stringMatching(
        /^arn:aws:iam::222222222222:role\/weir may not be assumed by arn:aws:iam::111111111111:root\. .*sts:AssumeRole.*trust policy names the caller.*configured without/,
      ),
    });
  });

  it('that refuses is said with what to ask for, and nothing of a key', async () => {
    stubAwsHome({ credentials: { ops: KEYS } });
    const { open } = await desk({ roles: [{ arn: ROLE, refuse: true }] });
    const error = await read(open(roleOf('ops', { externalId: 'weir-1' }))).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({
      code: 'unauthenticated',
      message: expect.stringContaining('external id that is configured'),
    });
    expect(String(error)).not.toMatch(/hunter2|weir-1/);
  });

  it('whose STS cannot be reached is said so', async () => {
    stubAwsHome({ credentials: { ops: KEYS } });
    const { open, close } = await desk();
    const aws = open(roleOf('ops'));
    await close();
    await expect(read(aws)).rejects.toMatchObject({ code: 'unreachable', awsError: 'ECONNREFUSED' });
  });

  it('that asks for longer than STS allows is said so', async () => {
    stubAwsHome({ credentials: { ops: KEYS } });
    const { open } = await desk();
    await expect(read(open(roleOf('ops', { durationSeconds: 90_000 })))).rejects.toMatchObject({
      code: 'unauthenticated',
      message: expect.stringContaining('was refused by STS (ValidationError'),
    });
  });
});

describe('a profile', () => {
  const SSO = { sso_session: 'corp', sso_account_id: '111122223333', sso_role_name: 'ops', region: 'eu-west-1' };
  const SESSION = { 'sso-session corp': { sso_start_url: 'https://corp.example/start', sso_region: 'eu-west-1' } };
  const LEGACY = { ...SSO, sso_start_url: 'https://corp.example/start', sso_region: 'eu-west-1' };
  const { sso_session: _, ...WITHOUT_SESSION } = LEGACY;

  it.each<[string, Parameters<typeof stubAwsHome>[0], string]>([
    [
      'that is not there is named, with the files and the profiles that are',
      { config: { 'profile ops': { region: 'eu-west-1' } }, credentials: { dev: KEYS } },
      'There is no AWS profile “x”, in ~/.aws/config or ~/.aws/credentials. There are: ops, dev.',
    ],
    ['that is not there, nor any other', {}, 'There are none.'],
    [
      'that takes its credentials from one that is not there',
      { config: { 'profile x': { role_arn: ROLE, source_profile: 'gone' } } },
      'There is no AWS profile “gone”, from which “x” takes its credentials',
    ],
    [
      'that takes its credentials from itself, by way of another',
      {
        config: {
          'profile x': { role_arn: ROLE, source_profile: 'y' },
          'profile y': { role_arn: ROLE, source_profile: 'x' },
        },
      },
      'Profile “x” takes its credentials from itself',
    ],
    [
      'that only has a region',
      { config: { 'profile x': { region: 'eu-west-1' } } },
      'Profile “x” gives no credentials.',
    ],
    [
      'that nobody signed in for',
      { config: { 'profile x': SSO, ...SESSION } },
      'Nobody has signed in for profile “x” yet. Run: aws sso login --profile x',
    ],
    [
      'that nobody signed in for, in the older form',
      { config: { 'profile x': WITHOUT_SESSION } },
      'Nobody has signed in for profile “x” yet.',
    ],
    [
      'whose SSO session is not there',
      { config: { 'profile x': SSO } },
      'The SSO settings of profile “x” in ~/.aws/config are not whole.',
    ],
    [
      'whose credential_process fails',
      { config: { 'profile x': { credential_process: 'echo hunter2 >&2; exit 3' } } },
      'The credential_process of profile “x” failed. Run it by hand to see why.',
    ],
    [
      'whose credential_process writes no JSON',
      { config: { 'profile x': { credential_process: 'echo hunter2' } } },
      'The credential_process of profile “x” gave no credentials in the form that AWS asks for',
    ],
    [
      'whose credential_process gives expired ones',
      {
        config: {
          'profile x': {
            credential_process: `echo '{"Version":1,"AccessKeyId":"a","SecretAccessKey":"hunter2","Expiration":"2020-01-01T00:00:00Z"}'`,
          },
        },
      },
      'gave credentials that have expired',
    ],
    [
      'that asks for an MFA code',
      {
        config: {
          'profile x': { role_arn: ROLE, source_profile: 'ops', mfa_serial: 'arn:aws:iam::111122223333:mfa/ada' },
        },
        credentials: { ops: KEYS },
      },
      'Profile “x” asks for an MFA code',
    ],
  ])('%s', async (_what, files, words) => {
    stubAwsHome(files);
    const { open, sandbox } = await desk();
    const error = await read(open({ kind: 'profile', profile: 'x' })).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: 'unauthenticated', message: expect.stringContaining(words) });
    expect(String(error)).not.toContain('hunter2');
    expect(sandbox.calls.count('ListQueues')).toBe(0);
  });

  it.each([
    ['its session’s', { 'profile x': SSO, ...SESSION }, 'corp'],
    ['its start URL’s, in the older form', { 'profile x': WITHOUT_SESSION }, 'https://corp.example/start'],
  ])('says which command renews an SSO login that has expired: %s', async (_what, config, of) => {
    stubAwsHome({ config }).ssoToken(of, '2020-01-01T00:00:00Z');
    const { open } = await desk();
    await expect(read(open({ kind: 'profile', profile: 'x' }))).rejects.toMatchObject({
      code: 'unauthenticated',
      awsError: 'CredentialsProviderError',
      message: 'The SSO login of profile “x” has expired. Run: aws sso login --profile x',
    });
  });

  it('is read anew once AWS refused its keys, or once it was mended', async () => {
    const home = stubAwsHome({});
    const { open, sandbox } = await desk();
    const aws = open({ kind: 'profile', profile: 'x' });
    await expect(read(aws)).rejects.toThrow('There is no AWS profile “x”');
    home.write({ credentials: { x: KEYS } });
    expect(await read(aws)).toEqual([]);

    sandbox.faults.add({ kind: 'expired-token', action: 'ListQueues', times: 1 });
    home.write({ credentials: { x: { ...KEYS, aws_access_key_id: '333333333333' } } });
    await expect(read(aws)).rejects.toThrow(
      'The credentials of profile “x” have expired. Renew them (where it signs in by SSO, run: aws sso login --profile x)',
    );
    await read(aws);
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

it('an environment without anything says where credentials come from', async () => {
  stubAwsHome({ config: { 'profile ops': { region: 'eu-west-1' } } });
  const { open } = await desk();
  await expect(read(open({ kind: 'environment', keys: false }))).rejects.toMatchObject({
    code: 'unauthenticated',
    message: expect.stringMatching(/^No AWS credentials were found\. Set AWS_PROFILE \(there are: ops\)/),
  });
});
