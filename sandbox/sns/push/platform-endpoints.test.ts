import {
  CreatePlatformEndpointCommand,
  type CreatePlatformEndpointCommandInput,
  DeleteEndpointCommand,
  GetEndpointAttributesCommand,
  InvalidParameterException,
  NotFoundException,
  paginateListEndpointsByPlatformApplication,
  SetEndpointAttributesCommand,
} from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNT, type Bench, openBench, REGION } from '../testing/open-bench.ts';

let bench: Bench;
let app: string;
beforeAll(async () => {
  bench = await openBench();
  app = await bench.application('shop');
});
afterAll(() => bench.close());

const register = async (Token: string, more: Partial<CreatePlatformEndpointCommandInput> = {}) => {
  const input = { PlatformApplicationArn: app, Token, ...more };
  return (await bench.sns.send(new CreatePlatformEndpointCommand(input))).EndpointArn ?? '';
};
const attributesOf = async (EndpointArn: string) =>
  (await bench.sns.send(new GetEndpointAttributesCommand({ EndpointArn }))).Attributes;
const set = (EndpointArn: string, Attributes: Record<string, string>) =>
  bench.sns.send(new SetEndpointAttributesCommand({ EndpointArn, Attributes }));

describe('CreatePlatformEndpoint', () => {
  it('registers a device, enabled', async () => {
    const arn = await register('t-1', { CustomUserData: 'Ada' });
    expect(arn).toMatch(new RegExp(`^arn:aws:sns:${REGION}:${ACCOUNT}:endpoint/GCM/shop/[0-9a-f-]{36}$`));
    expect(await attributesOf(arn)).toEqual({ Enabled: 'true', Token: 't-1', CustomUserData: 'Ada' });
  });

  it('answers the same endpoint for the same token and attributes, named or left to their defaults', async () => {
    const arn = await register('t-2');
    expect(await register('t-2')).toBe(arn);
    expect(await register('t-2', { Attributes: { Enabled: 'true' } })).toBe(arn);
  });

  it('refuses the same token with other attributes, and names the endpoint that has it', async () => {
    const arn = await register('t-3');
    const refused = register('t-3', { CustomUserData: 'someone else' });
    await expect(refused).rejects.toThrow(InvalidParameterException);
    await expect(refused).rejects.toThrow(
      `Invalid parameter: Token Reason: Endpoint ${arn} already exists with the same Token, but different attributes.`,
    );
  });

  it('knows the same token in two applications apart', async () => {
    const other = await bench.application('other');
    expect(await register('t-4', { PlatformApplicationArn: other })).not.toBe(await register('t-4'));
  });

  it("shows Apple's tokens in lower case", async () => {
    const arn = await register('AB12', { PlatformApplicationArn: await bench.application('apple', 'APNS') });
    expect(await attributesOf(arn)).toMatchObject({ Token: 'ab12' });
  });

  it.each<[string, Partial<CreatePlatformEndpointCommandInput>, string]>([
    ['an empty token', { Token: '' }, 'Token Reason: cannot be empty'],
    ['an unknown attribute', { Attributes: { Colour: 'red' } }, 'Invalid attribute name: Colour'],
    ['an empty token among the attributes', { Attributes: { Token: '' } }, 'Token: cannot be empty'],
    ['a strange Enabled', { Attributes: { Enabled: 'maybe' } }, 'Enabled: must be true or false'],
    ['too long user data', { CustomUserData: 'é'.repeat(1_025) }, 'must be at most 2048 bytes long'],
  ])('refuses %s', async (_case, input, message) => {
    await expect(register('t-5', input)).rejects.toThrow(message);
  });

  it('refuses an application that is not there', async () => {
    const gone = `arn:aws:sns:${REGION}:${ACCOUNT}:app/GCM/gone`;
    await expect(register('t', { PlatformApplicationArn: gone })).rejects.toThrow(NotFoundException);
  });
});

describe('SetEndpointAttributes', () => {
  it('sets what is given and keeps the rest', async () => {
    const arn = await register('t-6', { CustomUserData: 'Ada' });
    await set(arn, { Enabled: 'false' });
    expect(await attributesOf(arn)).toEqual({ Enabled: 'false', Token: 't-6', CustomUserData: 'Ada' });
    await set(arn, { Token: 't-6b', Enabled: 'true', CustomUserData: 'x'.repeat(2_048) });
    expect(await attributesOf(arn)).toMatchObject({ Enabled: 'true', Token: 't-6b' });
    await expect(register('t-6')).rejects.toThrow('This endpoint is already registered with a different token');
  });

  it('refuses a token that another endpoint has', async () => {
    const [arn, other] = [await register('t-7'), await register('t-8')];
    await expect(set(arn, { Token: 't-8' })).rejects.toThrow(`Endpoint ${other} already exists`);
    expect(await attributesOf(arn)).toMatchObject({ Token: 't-7' });
  });

  it.each([
    ['an id that is none', 'endpoint/GCM/shop/1', 'UUID must be encoded in exactly 36 characters', 'InvalidParameter'],
    ['too few slashes', 'endpoint/GCM/shop', 'Wrong number of slashes', 'InvalidParameter'],
    ['one that is not there', `endpoint/GCM/shop/${crypto.randomUUID()}`, 'Endpoint does not exist', 'NotFound'],
  ])('refuses %s', async (_case, resource, message, name) => {
    const refused = set(`arn:aws:sns:${REGION}:${ACCOUNT}:${resource}`, { Enabled: 'true' });
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toMatchObject({ name: `${name}Exception` });
  });
});

describe('DeleteEndpoint', () => {
  it('leaves its token free, and does not mind one that is not there', async () => {
    const EndpointArn = await register('t-9');
    for (let i = 0; i < 2; i += 1) await bench.sns.send(new DeleteEndpointCommand({ EndpointArn }));
    await expect(attributesOf(EndpointArn)).rejects.toThrow(NotFoundException);
    expect(await attributesOf(await register('t-9', { CustomUserData: 'new' }))).toMatchObject({
      CustomUserData: 'new',
    });
  });
});

describe('ListEndpointsByPlatformApplication', () => {
  it('pages by a hundred, with attributes, and loses none', async () => {
    const PlatformApplicationArn = await bench.application('many');
    for (let i = 0; i < 101; i += 1) await register(`device-${i}`, { PlatformApplicationArn });
    const pages: (string | undefined)[][] = [];
    const paginator = paginateListEndpointsByPlatformApplication({ client: bench.sns }, { PlatformApplicationArn });
    for await (const { Endpoints = [] } of paginator) pages.push(Endpoints.map(({ Attributes }) => Attributes?.Token));
    expect(pages.map((page) => page.length)).toEqual([100, 1]);
    expect(new Set(pages.flat()).size).toBe(101);
  });
});
