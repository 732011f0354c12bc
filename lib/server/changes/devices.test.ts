import {
  CreatePlatformApplicationCommand,
  CreatePlatformEndpointCommand,
  GetEndpointAttributesCommand,
  PublishCommand,
  SetEndpointAttributesCommand,
} from '@aws-sdk/client-sns';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { PLAIN } from '#lib/topology/change/testing/intents.ts';
import { type OpenedChanges, openChanges } from './testing/open-changes.ts';

let world: OpenedChanges;
let app: string;
beforeEach(async () => {
  world = await openChanges({ topics: ['offers', 'steps.fifo'] });
  const input = { Name: 'shop', Platform: 'GCM', Attributes: { PlatformCredential: 'very-secret' } };
  app = (await world.sns.send(new CreatePlatformApplicationCommand(input))).PlatformApplicationArn ?? '';
});
afterEach(() => world.close());

async function aDevice(Token: string, Enabled = 'true'): Promise<string> {
  const input = { PlatformApplicationArn: app, Token };
  const { EndpointArn = '' } = await world.sns.send(new CreatePlatformEndpointCommand(input));
  await set(EndpointArn, Enabled);
  return EndpointArn;
}
const set = (EndpointArn: string, Enabled: string) =>
  world.sns.send(new SetEndpointAttributesCommand({ EndpointArn, Attributes: { Enabled } }));
const enabled = async (EndpointArn: string) =>
  (await world.sns.send(new GetEndpointAttributesCommand({ EndpointArn }))).Attributes?.Enabled;
const enable = (endpointArn: string): Intent => ({ kind: 'enableDevice', endpointArn });
const subscribe = (topic: string, endpoint: string): Intent => ({
  kind: 'subscribe',
  topicArn: world.topicArn(topic),
  protocol: 'application',
  endpoint,
  settings: PLAIN,
});
const undo = async (id: string) => world.apply(await world.changes.planUndo(id));
const onMap = async () => (await world.desk.monitor.topology()).subscriptions.map(({ device }) => device);

it('enables a device again, reads it back, shows it on the map at once, and takes it back', async () => {
  const device = await aDevice('token', 'false');
  await world.apply(await world.plan(subscribe('offers', device)));
  expect(await onMap()).toEqual(['disabled']);

  const change = await world.apply(await world.plan(enable(device)));
  expect(change).toMatchObject({ outcome: 'done', checks: [{ result: 'ok', about: device }] });
  expect([await enabled(device), await onMap()]).toEqual(['true', ['enabled']]);

  expect(await undo(change.id)).toMatchObject({ outcome: 'done' });
  expect([await enabled(device), await onMap()]).toEqual(['false', ['disabled']]);
});

it('of a dead token SNS takes it back by itself, and then there is nothing to undo', async () => {
  const device = await aDevice('invalid-token', 'false');
  const change = await world.apply(await world.plan(enable(device)));
  await world.sns.send(new PublishCommand({ TargetArn: device, Message: 'hello' }));
  expect(await enabled(device)).toBe('false');
  expect((await world.changes.planUndo(change.id)).steps).toEqual([]);
});

it('is refused where somebody else enabled it in between', async () => {
  const device = await aDevice('token', 'false');
  const plan = await world.plan(enable(device));
  await set(device, 'true');
  await expect(world.apply(plan)).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('Enabled of device shop'),
  });
});

it('subscribes a device to a topic and takes it back; a FIFO topic takes none', async () => {
  const device = await aDevice('token');
  const refused = await world.plan(subscribe('steps.fifo', device));
  expect(refused.refusals).toMatchObject([{ words: 'Topic steps.fifo is FIFO and can only deliver to SQS queues.' }]);
  const change = await world.apply(await world.plan(subscribe('offers', device)));
  expect(change).toMatchObject({ outcome: 'done' });
  expect(await onMap()).toEqual(['enabled']);
  await undo(change.id);
  expect(await onMap()).toEqual([]);
});
