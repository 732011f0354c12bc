import {
  CreatePlatformApplicationCommand,
  CreatePlatformEndpointCommand,
  DeletePlatformApplicationCommand,
  GetPlatformApplicationAttributesCommand,
  InvalidParameterException,
  ListPlatformApplicationsCommand,
  NotFoundException,
  paginateListPlatformApplications,
  SetPlatformApplicationAttributesCommand,
} from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNT, type Bench, openBench, REGION } from '../testing/open-bench.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

const BOTH = { PlatformPrincipal: 'id', PlatformCredential: 'secret' };
const create = async (Name: string, Platform = 'GCM', Attributes: Record<string, string> = BOTH) => {
  const answer = await bench.sns.send(new CreatePlatformApplicationCommand({ Name, Platform, Attributes }));
  return answer.PlatformApplicationArn ?? '';
};
const attributesOf = async (PlatformApplicationArn: string) =>
  (await bench.sns.send(new GetPlatformApplicationAttributesCommand({ PlatformApplicationArn }))).Attributes;
const set = (PlatformApplicationArn: string, Attributes: Record<string, string>) =>
  bench.sns.send(new SetPlatformApplicationAttributesCommand({ PlatformApplicationArn, Attributes }));

describe('CreatePlatformApplication', () => {
  it.each(['ADM', 'APNS', 'APNS_SANDBOX', 'GCM', 'APNS_VOIP', 'MACOS', 'WNS'])('makes one of %s', async (platform) => {
    expect(await create('each', platform)).toBe(`arn:aws:sns:${REGION}:${ACCOUNT}:app/${platform}/each`);
  });

  it.each<[string, [string, string?, Record<string, string>?], string]>([
    ['an empty name', [''], 'cannot be empty'],
    ['a long name', ['x'.repeat(257)], 'must be at most 256 characters long'],
    ['a name with a slash', ['a/b'], 'must contain only characters'],
    ['a platform that is none', ['a', 'PIGEON'], 'Platform Reason: PIGEON is not supported'],
    ['no credentials', ['a', 'APNS', {}], 'PlatformCredential attribute required'],
    ['no credential', ['a', 'ADM', { PlatformPrincipal: 'x' }], 'PlatformPrincipal attribute provided without'],
    ['no principal', ['a', 'ADM', { PlatformCredential: 'x' }], 'provided without PlatformPrincipal'],
    ['bad credentials', ['a', 'GCM', { PlatformCredential: 'invalid' }], 'Platform credentials are invalid'],
    ['an unknown attribute', ['a', 'GCM', { ...BOTH, Colour: 'red' }], 'Invalid attribute name: Colour'],
    [
      'a strange sample rate',
      ['a', 'GCM', { ...BOTH, SuccessFeedbackSampleRate: '101' }],
      '101 value provided is not an integer between 0-100',
    ],
    ['an event without a topic', ['a', 'GCM', { ...BOTH, EventEndpointCreated: 'me' }], 'EventEndpointCreated'],
  ])('refuses %s', async (_case, input, message) => {
    const refused = create(...input);
    await expect(refused).rejects.toThrow(InvalidParameterException);
    await expect(refused).rejects.toThrow(message);
  });

  it('answers the one there is for the same again, and refuses the same name with other attributes', async () => {
    const arn = await create('twice');
    expect(await create('twice')).toBe(arn);
    await expect(create('twice', 'GCM', { PlatformCredential: 'other' })).rejects.toThrow(
      'An application with the same name but different properties already exists',
    );
  });
});

describe('GetPlatformApplicationAttributes', () => {
  it('shows what was set, and never a credential', async () => {
    const arn = await create('shown', 'GCM', { PlatformCredential: '{"type":"service_account"}' });
    await set(arn, { EventDeliveryFailure: `arn:aws:sns:${REGION}:${ACCOUNT}:failures` });
    expect(await attributesOf(arn)).toEqual({
      Enabled: 'true',
      AuthenticationMethod: 'token',
      EventDeliveryFailure: `arn:aws:sns:${REGION}:${ACCOUNT}:failures`,
    });
    await set(arn, { EventDeliveryFailure: '' });
    expect(await attributesOf(arn)).toEqual({ Enabled: 'true', AuthenticationMethod: 'token' });
  });

  it("tells Apple's certificates from its tokens", async () => {
    const certificate = await attributesOf(await create('apple', 'APNS'));
    expect(certificate).toMatchObject({ AuthenticationMethod: 'certificate' });
    expect(Date.parse(certificate?.AppleCertificateExpiryDate ?? '')).toBeGreaterThan(bench.clock.now());
    const token = await attributesOf(
      await create('apple-token', 'APNS', { ...BOTH, ApplePlatformTeamID: 'T1', ApplePlatformBundleID: 'shop' }),
    );
    expect(token).toEqual({
      Enabled: 'true',
      AuthenticationMethod: 'token',
      ApplePlatformTeamID: 'T1',
      ApplePlatformBundleID: 'shop',
    });
  });

  it.each([
    ['one that is not there', `arn:aws:sns:${REGION}:${ACCOUNT}:app/GCM/gone`, NotFoundException],
    ['too many slashes', `arn:aws:sns:${REGION}:${ACCOUNT}:app/GCM/gone/1`, InvalidParameterException],
    ['a topic', `arn:aws:sns:${REGION}:${ACCOUNT}:orders`, InvalidParameterException],
    ['no ARN', 'gone', InvalidParameterException],
  ])('refuses %s', async (_case, arn, error) => {
    await expect(attributesOf(arn)).rejects.toThrow(error);
    await expect(set(arn, { PlatformCredential: 'new' })).rejects.toThrow(error);
  });
});

describe('DeletePlatformApplication', () => {
  it('deletes its endpoints too, and does not mind one that is not there', async () => {
    const PlatformApplicationArn = await create('short-lived');
    await bench.sns.send(new CreatePlatformEndpointCommand({ PlatformApplicationArn, Token: 't' }));
    for (let i = 0; i < 2; i += 1) {
      await bench.sns.send(new DeletePlatformApplicationCommand({ PlatformApplicationArn }));
    }
    await expect(attributesOf(PlatformApplicationArn)).rejects.toThrow('PlatformApplication does not exist');
  });
});

describe('ListPlatformApplications', () => {
  it('pages by a hundred, of one region and account, and loses none', async () => {
    const sns = bench.snsOf('eu-central-1', '111122223333');
    for (let i = 0; i < 101; i += 1) {
      const input = { Name: `app-${i}`, Platform: 'GCM', Attributes: BOTH };
      await sns.send(new CreatePlatformApplicationCommand(input));
    }
    const sizes: number[] = [];
    const arns = new Set<string>();
    for await (const { PlatformApplications = [] } of paginateListPlatformApplications({ client: sns }, {})) {
      sizes.push(PlatformApplications.length);
      for (const { PlatformApplicationArn = '', Attributes } of PlatformApplications) {
        arns.add(PlatformApplicationArn);
        expect(Attributes).toEqual({ Enabled: 'true', AuthenticationMethod: 'key' });
      }
    }
    expect(sizes).toEqual([100, 1]);
    expect(arns.size).toBe(101);
    sns.destroy();
  });

  it('refuses a token that is none', async () => {
    const refused = bench.sns.send(new ListPlatformApplicationsCommand({ NextToken: 'nonsense' }));
    await expect(refused).rejects.toThrow(InvalidParameterException);
  });
});
