import {
  CreatePlatformEndpointCommand,
  DeleteEndpointCommand,
  EndpointDisabledException,
  GetEndpointAttributesCommand,
  PlatformApplicationDisabledException,
  PublishCommand,
  type PublishCommandInput,
  SetEndpointAttributesCommand,
  SetPlatformApplicationAttributesCommand,
} from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, openBench } from '../testing/open-bench.ts';

let bench: Bench;
let app: string;
beforeAll(async () => {
  bench = await openBench();
  app = await bench.application('shop');
});
afterAll(() => bench.close());

const register = async (Token: string, PlatformApplicationArn = app) =>
  (await bench.sns.send(new CreatePlatformEndpointCommand({ PlatformApplicationArn, Token }))).EndpointArn ?? '';
const enable = (EndpointArn: string, Enabled: 'true' | 'false') =>
  bench.sns.send(new SetEndpointAttributesCommand({ EndpointArn, Attributes: { Enabled } }));
const isEnabled = async (EndpointArn: string) =>
  (await bench.sns.send(new GetEndpointAttributesCommand({ EndpointArn }))).Attributes?.Enabled;
const push = (TargetArn: string, more: Partial<PublishCommandInput> = {}) =>
  bench.sns.send(new PublishCommand({ TargetArn, Message: 'hello', ...more }));
const last = () => bench.outbox.entries.at(-1);

describe('publishing to a device', () => {
  it('leaves the text in the outbox, with or without a time to live', async () => {
    const endpoint = await register('d-1');
    const { MessageId } = await push(endpoint);
    expect(last()).toEqual({
      at: bench.clock.now(),
      protocol: 'application',
      endpoint,
      messageId: MessageId,
      body: 'hello',
      outcome: 'sent',
    });
    const ttl = { 'AWS.SNS.MOBILE.FCM.TTL': { DataType: 'String', StringValue: '30' } };
    await expect(push(endpoint, { MessageAttributes: ttl })).resolves.toHaveProperty('MessageId');
  });

  it.each([
    ["its platform's text", { default: 'all', GCM: '{"data":{"a":1}}', APNS: 'no' }, '{"data":{"a":1}}'],
    ['the default where its platform has none', { default: 'all', APNS: 'no' }, 'all'],
    ["its platform's text without a default", { GCM: 'only' }, 'only'],
  ])('takes %s', async (_case, message, body) => {
    await push(await register('d-2'), { MessageStructure: 'json', Message: JSON.stringify(message) });
    expect(last()).toMatchObject({ body });
  });

  it('refuses a structure that says nothing to its platform', async () => {
    const input = { MessageStructure: 'json', Message: '{"APNS":"a"}' };
    await expect(push(await register('d-3'), input)).rejects.toThrow('No default entry');
  });

  it('refuses one that is disabled, and one that is gone', async () => {
    const endpoint = await register('d-4');
    await enable(endpoint, 'false');
    await expect(push(endpoint)).rejects.toThrow(EndpointDisabledException);
    await enable(endpoint, 'true');
    await push(endpoint);
    await bench.sns.send(new DeleteEndpointCommand({ EndpointArn: endpoint }));
    await expect(push(endpoint)).rejects.toThrow('No endpoint found for the target arn specified');
  });

  it('disables an endpoint whose token turns out dead', async () => {
    const endpoint = await register('invalid-1');
    await push(endpoint);
    expect(last()).toMatchObject({ outcome: 'dropped', failure: 'token-invalid' });
    expect(await isEnabled(endpoint)).toBe('false');
    await expect(push(endpoint)).rejects.toThrow('Endpoint is disabled');
  });

  it('refuses where the credentials of its application are worn out', async () => {
    const worn = await bench.application('worn');
    const endpoint = await register('d-5', worn);
    const Attributes = { PlatformCredential: 'expired-key' };
    await bench.sns.send(new SetPlatformApplicationAttributesCommand({ PlatformApplicationArn: worn, Attributes }));
    await expect(push(endpoint)).rejects.toThrow(PlatformApplicationDisabledException);
  });
});

describe('publishing to a topic that devices subscribe', () => {
  const subscribe = (topic: string, endpoint: string, attributes = {}) =>
    bench.subscribe(topic, endpoint, attributes, { Protocol: 'application' });

  it("brings each device its platform's text", async () => {
    const topic = await bench.topic('offers');
    const phone = await register('d-6', await bench.application('apple', 'APNS'));
    const tablet = await register('d-7');
    for (const endpoint of [phone, tablet]) await subscribe(topic, endpoint);
    const Message = JSON.stringify({ default: 'all', APNS: '{"aps":{"alert":"hi"}}' });
    await bench.publish(topic, Message, { MessageStructure: 'json' });
    expect(bench.outbox.entries.slice(-2)).toMatchObject([
      { endpoint: phone, body: '{"aps":{"alert":"hi"}}', outcome: 'sent' },
      { endpoint: tablet, body: 'all', outcome: 'sent' },
    ]);
  });

  it('drops what a disabled, dead or deleted endpoint would get, and says why', async () => {
    const topic = await bench.topic('news');
    const [off, dead, gone] = [await register('d-8'), await register('Invalid-2'), await register('d-9')];
    for (const endpoint of [off, dead, gone]) await subscribe(topic, endpoint);
    await enable(off, 'false');
    await bench.sns.send(new DeleteEndpointCommand({ EndpointArn: gone }));
    await bench.publish(topic, 'hello');
    await bench.publish(topic, 'hello again');
    const fates = bench.outbox.entries.slice(-6).map((entry) => 'failure' in entry && entry.failure);
    expect(fates.slice(0, 3)).toEqual(['endpoint-disabled', 'token-invalid', 'endpoint-missing']);
    expect(fates.slice(3)).toEqual(['endpoint-disabled', 'endpoint-disabled', 'endpoint-missing']);
    expect(await isEnabled(dead)).toBe('false');
  });

  it("saves it in the subscription's dead-letter queue", async () => {
    const topic = await bench.topic('alerts');
    const queue = await bench.queue('undelivered');
    const off = await register('d-10');
    await enable(off, 'false');
    await subscribe(topic, off, { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: queue }) });
    await bench.publish(topic, 'kept');
    expect(last()).toMatchObject({ outcome: 'dead-lettered', failure: 'endpoint-disabled' });
    expect((await bench.receive(queue))[0]?.Body).toContain('kept');
  });
});
