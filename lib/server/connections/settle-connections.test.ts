import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '../env.ts';
import { stubAwsHome } from '../testing/aws-home.ts';
import { settleConnections } from './settle-connections.ts';

afterEach(() => vi.unstubAllEnvs());

const settle = (environment: Record<string, string>) => settleConnections(readSettings(environment));
const REGION = { region: 'eu-west-1' };
const KEYS = { aws_access_key_id: 'a', aws_secret_access_key: 'hunter2' };

describe('without WEIR_CONFIG', () => {
  it('there is the environment’s, and the profiles of the files', async () => {
    stubAwsHome({
      config: {
        'profile Ops (EU)': REGION,
        'profile ops-eu': { ...REGION, sso_account_id: '111122223333' },
        'profile chain': { ...REGION, role_arn: 'arn:aws:iam::222222222222:role/x', sso_account_id: '111122223333' },
        'profile nowhere': {},
        'profile elsewhere': { output: 'json' },
        'sso-session corp': { sso_region: 'eu-west-1' },
      },
      credentials: { dev: { ...KEYS, region: 'us-east-1' } },
    });
    const all = await settle({ AWS_REGION: 'eu-central-1' });
    expect(all).toMatchObject([
      {
        id: 'default',
        label: 'AWS',
        region: 'eu-central-1',
        origin: 'environment',
        source: { kind: 'environment', keys: false },
      },
      { id: 'ops-eu', region: 'eu-west-1', account: '111122223333', origin: 'profile', problem: null },
      { id: 'chain', account: '222222222222' },
      { id: 'elsewhere', region: '', problem: expect.stringContaining('Profile “elsewhere” has no region.') },
      { id: 'dev', region: 'us-east-1', source: { kind: 'profile', profile: 'dev' } },
    ]);
    expect(JSON.stringify(all)).not.toContain('hunter2');
  });

  it('ids are parts of a URL, each another, and none is a path of Weir’s own', async () => {
    stubAwsHome({
      config: {
        'profile a.b': REGION,
        'profile a@b': REGION,
        'profile API': REGION,
        'profile go': REGION,
        'profile %%': REGION,
        [`profile ${'x'.repeat(80)}`]: REGION,
      },
    });
    const ids = (await settle({ AWS_REGION: 'eu-west-1' })).map(({ id }) => id);
    expect(ids).toEqual(['default', 'a-b', 'a-b-2', 'api-2', 'go-2', 'profile', 'x'.repeat(58)]);
  });

  it.each([
    ['AWS_PROFILE', { AWS_PROFILE: 'ops' }, 'ops', ['default', 'default-2']],
    ['the profile “default”', {}, 'default', ['default', 'ops']],
    ['keys of the environment', { AWS_ACCESS_KEY_ID: 'a' }, null, ['default', 'default-2', 'ops']],
  ])('what the environment uses is not there twice: %s', async (_what, environment, profile, ids) => {
    stubAwsHome({ config: { default: REGION, 'profile ops': REGION }, credentials: { default: KEYS } });
    const all = await settle(environment);
    expect(all.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(all[0]).toMatchObject({ id: 'default', region: 'eu-west-1' });
    expect(all[0]?.source).toEqual(
      profile === null ? { kind: 'environment', keys: true } : { kind: 'profile', profile },
    );
  });

  it.each([
    ['of the environment', { AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' }, {}],
    [
      'of its profile',
      { AWS_PROFILE: 'local' },
      { 'profile local': { ...REGION, endpoint_url: 'http://127.0.0.1:4566' } },
    ],
    [
      'of its profile’s services',
      { AWS_PROFILE: 'local' },
      {
        'profile local': { ...REGION, services: 'stack' },
        'services stack': { 'sqs =\n  endpoint_url': 'http://127.0.0.1:4566' },
      },
    ],
  ])('beside an emulator no profile is offered: endpoint %s', async (_what, environment, config) => {
    stubAwsHome({ config: { 'profile prod': REGION, ...config } });
    const all = await settle({ AWS_REGION: 'eu-west-1', ...environment });
    expect(all).toHaveLength(1);
    expect(all[0]?.endpoint.sqs).toBe('http://127.0.0.1:4566');
  });

  it.each([
    ['endpoint_url = x', { ...REGION, endpoint_url: 'x' }, 'endpoint_url must be a URL that starts with http'],
    ['a password', { ...REGION, endpoint_url: 'http://a:hunter2@b' }, 'endpoint_url must not carry a user name'],
    ['region = eu west', { region: 'eu west' }, 'region must be the name of a region, for example eu-west-1'],
  ])('what a profile tells wrongly is the problem of that connection alone: %s', async (_what, wrong, words) => {
    stubAwsHome({ config: { 'profile wrong': wrong } });
    const problem = expect.stringContaining(`In profile “wrong”, ${words}`);
    expect(await settle({ AWS_REGION: 'eu-west-1' })).toMatchObject([{ problem: null }, { id: 'wrong', problem }]);
    stubAwsHome({ config: { default: wrong } });
    expect(await settle({})).toMatchObject([
      { id: 'default', problem: expect.stringContaining(`In profile “default”, ${words}`) },
    ]);
  });

  it('without a region of its own it gives way to profiles that have one', async () => {
    stubAwsHome({ config: { 'profile a': { output: 'json' }, 'profile b': REGION } });
    expect((await settle({})).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it.each([
    [{}, 'No AWS region is configured: set AWS_REGION'],
    [{ AWS_PROFILE: 'gone' }, 'There is no AWS profile “gone” in ~/.aws/config or ~/.aws/credentials. There are none.'],
  ])('ends with a sentence where no region is known: %o', async (environment, words) => {
    stubAwsHome({});
    await expect(settle(environment)).rejects.toThrow(words);
  });
});

describe('with WEIR_CONFIG', () => {
  const ROLE = 'arn:aws:iam::222222222222:role/weir';

  function configOf(...connections: object[]): string {
    const path = join(mkdtempSync(join(tmpdir(), 'weir-')), 'weir.json');
    writeFileSync(path, JSON.stringify({ connections }));
    return path;
  }

  it('its connections alone are there, “default” first', async () => {
    stubAwsHome({ config: { 'profile ops': { ...REGION, sso_account_id: '111122223333' } } });
    const WEIR_CONFIG = configOf(
      { id: 'prod', label: 'Production', profile: 'ops', production: true, readOnly: true, colour: 'red' },
      { id: 'default', region: 'us-east-1' },
      { id: 'role', region: 'us-east-1', role: { arn: ROLE, externalId: 'weir-1', profile: 'ops' } },
      { id: 'local', region: 'us-east-1', endpoint: 'http://127.0.0.1:4566', role: { arn: ROLE } },
    );
    expect(await settle({ WEIR_CONFIG, AWS_REGION: 'eu-west-1' })).toMatchObject([
      { id: 'default', label: 'default', region: 'us-east-1', origin: 'config', source: { kind: 'environment' } },
      {
        id: 'prod',
        label: 'Production',
        region: 'eu-west-1',
        account: '111122223333',
        production: true,
        readOnly: true,
      },
      {
        id: 'role',
        account: '222222222222',
        source: { kind: 'role', role: { arn: ROLE, externalId: 'weir-1' }, by: { kind: 'profile', profile: 'ops' } },
      },
      { id: 'local', account: null, endpoint: { sqs: 'http://127.0.0.1:4566', sts: 'http://127.0.0.1:4566' } },
    ]);
  });

  it('WEIR_READ_ONLY makes all of them read-only', async () => {
    stubAwsHome();
    const WEIR_CONFIG = configOf({ id: 'a', ...REGION }, { id: 'b', ...REGION, readOnly: true });
    const all = await settle({ WEIR_CONFIG, WEIR_READ_ONLY: '1' });
    expect(all.map(({ readOnly }) => readOnly)).toEqual([true, true]);
  });

  it('a region that a profile should tell, and does not, is that connection’s problem alone', async () => {
    stubAwsHome({ config: { 'profile bare': { output: 'json' } } });
    const WEIR_CONFIG = configOf({ id: 'a', profile: 'bare' }, { id: 'b', profile: 'gone' }, { id: 'c', ...REGION });
    expect(await settle({ WEIR_CONFIG })).toMatchObject([
      { id: 'a', problem: expect.stringContaining('Profile “bare” has no region.') },
      { id: 'b', problem: expect.stringContaining('There is no AWS profile “gone”') },
      { id: 'c', problem: null },
    ]);
  });
});
