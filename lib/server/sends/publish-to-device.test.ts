import {
  CreatePlatformApplicationCommand,
  CreatePlatformEndpointCommand,
  CreateTopicCommand,
  SetEndpointAttributesCommand,
} from '@aws-sdk/client-sns';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PublicationDraft } from '#lib/contracts/message.ts';
import { type StartedSends, startSends } from './testing/start-sends.ts';

let world: StartedSends;
beforeEach(async () => {
  world = await startSends();
});
afterEach(() => world.close());

const publication = (over: Partial<PublicationDraft> = {}) => PublicationDraft.parse({ body: 'x', ...over });
const of = (arn: string) => ({ platform: 'GCM', name: 'shop', device: arn.split('/').at(-1) ?? '' });
const outbox = (arn: string) =>
  world.sandbox.world.region('eu-west-1').sns.outbox.entries.filter(({ endpoint }) => endpoint === arn);

async function aDevice(Enabled = 'true'): Promise<string> {
  const app = { Name: 'shop', Platform: 'GCM', Attributes: { PlatformCredential: 'very-secret' } };
  const { PlatformApplicationArn } = await world.sns.send(new CreatePlatformApplicationCommand(app));
  // The account is known once something of it was listed.
  await world.sns.send(new CreateTopicCommand({ Name: 'offers' }));
  const { EndpointArn = '' } = await world.sns.send(
    new CreatePlatformEndpointCommand({ PlatformApplicationArn, Token: 'token' }),
  );
  await world.sns.send(new SetEndpointAttributesCommand({ EndpointArn, Attributes: { Enabled } }));
  return EndpointArn;
}

it('publishes to the device alone, what its platform is to get where that was written', async () => {
  const device = await aDevice();
  const { results } = await world.sends.publishToDevice(of(device), [
    publication({ body: 'for all', perProtocol: { GCM: '{"fcmV1Message":{}}', APNS: '{"aps":{}}' } }),
    publication({ body: 'plain', attributes: { kind: { dataType: 'String', value: 'réfund' } } }),
  ]);
  expect(results).toMatchObject([{ outcome: 'sent' }, { outcome: 'sent' }]);
  expect(outbox(device).map(({ body }) => body)).toEqual(['{"fcmV1Message":{}}', 'plain']);
  const [noted] = (await world.monitor.activity({ id: device, limit: 1 })).entries;
  expect(noted).toMatchObject({ operationId: 'publish', outcome: 'done', words: 'Published 2 messages' });
});

it('tells in words that SNS refuses a disabled device, and goes on to none after it', async () => {
  const device = await aDevice('false');
  const { results } = await world.sends.publishToDevice(of(device), [publication(), publication()]);
  expect(results).toMatchObject([
    { outcome: 'failed', why: expect.stringMatching(/^device shop \S+ is disabled, so SNS sends it nothing/) },
    { outcome: 'failed', code: 'not_sent' },
  ]);
  expect(world.sandbox.calls.count('Publish')).toBe(1);
});

it('sends nothing twice where no answer came, and refuses groups, which devices do not have', async () => {
  const device = await aDevice();
  world.sandbox.faults.add({ kind: 'drop-answer', action: 'Publish', times: 1 });
  const { results } = await world.sends.publishToDevice(of(device), [publication({ groupId: 'g' }), publication()]);
  expect(results).toMatchObject([{ outcome: 'failed', code: 'invalid_input' }, { outcome: 'ambiguous' }]);
  expect(outbox(device)).toHaveLength(1);
});
