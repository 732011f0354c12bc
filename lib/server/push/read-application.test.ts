import {
  CreatePlatformApplicationCommand,
  CreatePlatformEndpointCommand,
  CreateTopicCommand,
  DeleteEndpointCommand,
  SetEndpointAttributesCommand,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { soon } from '#lib/server/live/testing/act.ts';
import { startMonitor } from '#lib/server/live/testing/start-monitor.ts';
import { readApplicationDetail } from './read-application.ts';

let world: Awaited<ReturnType<typeof startMonitor>>;
let app: string;
beforeEach(async () => {
  world = await startMonitor();
  const Attributes = { PlatformCredential: 'very-secret' };
  const input = { Name: 'shop', Platform: 'GCM', Attributes };
  app = (await world.sns.send(new CreatePlatformApplicationCommand(input))).PlatformApplicationArn ?? '';
});
afterEach(() => world.close());

const register = async (Token: string, CustomUserData?: string) => {
  const input = { PlatformApplicationArn: app, Token, CustomUserData };
  return (await world.sns.send(new CreatePlatformEndpointCommand(input))).EndpointArn ?? '';
};
const subscribe = async (Endpoint: string) => {
  const { TopicArn } = await world.sns.send(new CreateTopicCommand({ Name: 'offers' }));
  await world.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'application', Endpoint }));
};
const enable = (EndpointArn: string, Enabled: string) =>
  world.sns.send(new SetEndpointAttributesCommand({ EndpointArn, Attributes: { Enabled } }));

it('tells of an application and its devices, of their tokens the first six characters alone', async () => {
  const arn = await register('abcdefghij', 'Ada');
  await register('abc');
  const detail = await readApplicationDetail(world.desk, { platform: 'GCM', name: 'shop' });
  expect(detail).toMatchObject({
    application: { arn: app, name: 'shop', platform: 'GCM', enabled: true },
    attributes: { AuthenticationMethod: 'key' },
    endpoints: [
      { arn, enabled: true, token: 'abcdef…', customUserData: 'Ada' },
      { token: 'abc', customUserData: null },
    ],
    more: false,
  });
  expect(JSON.stringify(detail)).not.toContain('very-secret');
});

it('says that there are more devices than a page holds', async () => {
  for (let i = 0; i < 101; i += 1) await register(`device-${i}`);
  const { endpoints, more } = await readApplicationDetail(world.desk, { platform: 'GCM', name: 'shop' });
  expect([endpoints.length, more]).toEqual([100, true]);
});

it('says so of one that is not there', async () => {
  const asked = readApplicationDetail(world.desk, { platform: 'GCM', name: 'gone' });
  await expect(asked).rejects.toMatchObject({ code: 'not_found' });
});

it('has applications in the picture, and hears of new ones in the feed', async () => {
  const tab = world.openTab();
  await vi.waitFor(() => expect(tab.picture()?.platformApplications).toHaveLength(1), soon);
  const input = { Name: 'another', Platform: 'GCM', Attributes: { PlatformCredential: 'x' } };
  await world.sns.send(new CreatePlatformApplicationCommand(input));
  await vi.waitFor(() => expect(tab.picture()?.platformApplications).toHaveLength(2), soon);
});

it('knows of each subscribed device whether it takes messages', async () => {
  const arn = await register('t');
  await subscribe(arn);
  await enable(arn, 'false');
  const tab = world.openTab();
  const device = () => tab.picture()?.subscriptions[0]?.device;
  await vi.waitFor(() => expect(device()).toBe('disabled'), soon);
  const { id = '' } = tab.picture()?.subscriptions[0] ?? {};
  await enable(arn, 'true');
  world.monitor.watch({ viewer: 'tab', selected: id, inView: [], historyOf: [] });
  world.monitor.refresh();
  await vi.waitFor(() => expect(device()).toBe('enabled'), soon);
  await world.sns.send(new DeleteEndpointCommand({ EndpointArn: arn }));
  world.monitor.refresh();
  await vi.waitFor(() => expect(device()).toBe('gone'), soon);
});

it('says once that applications may not be listed, and shows the rest', async () => {
  world.sandbox.faults.add({ kind: 'deny', action: 'ListPlatformApplications' });
  await subscribe(await register('t'));
  const tab = world.openTab();
  await vi.waitFor(() => expect(world.monitor.status().discovery).toBe('complete'), soon);
  expect(tab.picture()).toMatchObject({ topics: [{ name: 'offers' }] });
  expect(tab.picture()).not.toHaveProperty('platformApplications');
  expect(world.monitor.status().denied).toMatchObject([{ action: 'sns:ListPlatformApplications' }]);
});
