import { afterEach, describe, expect, it, vi } from 'vitest';
import { stubAwsHome } from '../testing/aws-home.ts';
import { KEYS, ROLE, readQueues, startIdentities } from './testing/open-identity.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a profile', () => {
  const SSO = { sso_session: 'corp', sso_account_id: '111122223333', sso_role_name: 'ops', region: 'eu-west-1' };
  const SESSION = { 'sso-session corp': { sso_start_url: 'https://corp.example/start', sso_region: 'eu-west-1' } };
  const LEGACY = { ...SSO, sso_start_url: 'https://corp.example/start', sso_region: 'eu-west-1' };
  const { sso_session: _, ...WITHOUT_SESSION } = LEGACY;

  it.each<[string, Parameters<typeof stubAwsHome>[0], string]>([
    [
      'that is not there is named, with the files and the profiles that are',
      { config: { 'profile ops': { region: 'eu-west-1' } }, credentials: { dev: KEYS } },
      'There is no AWS profile “x” in ~/.aws/config or ~/.aws/credentials. There are: ops, dev.',
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
      'whose web identity token is not there',
      { config: { 'profile x': { role_arn: ROLE, web_identity_token_file: '/nowhere/token' } } },
      'A file that profile “x” names in ~/.aws/config cannot be read (web_identity_token_file).',
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
    const { open, sandbox } = await startIdentities();
    const error = await readQueues(open({ kind: 'profile', profile: 'x' })).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: 'unauthenticated', message: expect.stringContaining(words) });
    expect(String(error)).not.toContain('hunter2');
    expect(sandbox.calls.count('ListQueues')).toBe(0);
  });

  it.each([
    ['its session’s', { 'profile x': SSO, ...SESSION }, 'corp'],
    ['its start URL’s, in the older form', { 'profile x': WITHOUT_SESSION }, 'https://corp.example/start'],
  ])('says which command renews an SSO login that has expired: %s', async (_what, config, of) => {
    stubAwsHome({ config }).ssoToken(of, '2020-01-01T00:00:00Z');
    const { open } = await startIdentities();
    await expect(readQueues(open({ kind: 'profile', profile: 'x' }))).rejects.toMatchObject({
      code: 'unauthenticated',
      awsError: 'CredentialsProviderError',
      message: 'The SSO login of profile “x” has expired. Run: aws sso login --profile x',
    });
  });
});

it('an environment without anything says where credentials come from', async () => {
  stubAwsHome({ config: { 'profile ops': { region: 'eu-west-1' } } });
  const { open } = await startIdentities();
  await expect(readQueues(open({ kind: 'environment', keys: false }))).rejects.toMatchObject({
    code: 'unauthenticated',
    message: expect.stringMatching(/^No AWS credentials were found\. Set AWS_PROFILE \(there are: ops\)/),
  });
});
