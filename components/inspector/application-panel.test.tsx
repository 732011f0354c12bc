import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { planDesk } from '#lib/client/changes/plan-desk.ts';
import { aSubscription, NOW } from '#lib/testing/builders.ts';
import { orders, world } from './testing/inspected-world.ts';
import { answer, begin, end, fact, open } from './testing/open-inspector.tsx';

beforeEach(begin);
afterEach(end);

const application = {
  arn: 'arn:aws:sns:eu-west-1:111122223333:app/APNS/shop-app',
  name: 'shop-app',
  platform: 'APNS',
  enabled: true,
};
const deviceArn = (id: string) => `arn:aws:sns:eu-west-1:111122223333:endpoint/APNS/shop-app/${id}`;
const subscribed = aSubscription({
  topicArn: orders.arn,
  protocol: 'application',
  endpoint: deviceArn('aaaaaaaa-1'),
  device: 'disabled',
});
const topology = { ...world, subscriptions: [subscribed], platformApplications: [application] };
const detail = {
  application,
  attributes: { Enabled: 'true', AuthenticationMethod: 'certificate', AppleCertificateExpiryDate: NOW },
  endpoints: [
    { arn: deviceArn('aaaaaaaa-1'), enabled: false, token: 'c7Hf2q…', customUserData: 'Ada' },
    { arn: deviceArn('bbbbbbbb-2'), enabled: true, token: 'e1Kd9w…', customUserData: null },
  ],
  more: true,
  readAt: NOW,
};

it('tells of the push service, and lists the devices that were read', async () => {
  answer({ '/platform-applications/APNS/shop-app': detail });
  const { onSelect } = open(application.arn, { topology });
  await screen.findByRole('heading', { name: 'Devices: first 2 of more, 1 disabled' });
  expect(fact('Push service')).toContain('Apple push');
  expect(fact('Certificate')).toBe('until 2026-01-15');
  const [off, on] = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(off).toContain('disabled');
  expect(on).toContain('no user data');
  fireEvent.click(screen.getByRole('button', { name: 'shop-app aaaaaaaa' }));
  expect(onSelect).toHaveBeenLastCalledWith(`application|${deviceArn('aaaaaaaa-1')}`);
  fireEvent.click(screen.getByRole('button', { name: 'shop-app bbbbbbbb' }));
  expect(onSelect).toHaveBeenLastCalledWith(`application|${deviceArn('bbbbbbbb-2')}`);
});

it('leads to the plan that enables a disabled device, and offers none where there is nothing to enable', async () => {
  answer({ '/platform-applications/APNS/shop-app': detail });
  open(application.arn, { topology });
  fireEvent.click(await screen.findByRole('button', { name: 'Plan to enable shop-app aaaaaaaa' }));
  expect(planDesk.get().open).toEqual({
    source: 'intents',
    intents: [{ kind: 'enableDevice', endpointArn: deviceArn('aaaaaaaa-1') }],
  });
  expect(screen.queryByRole('button', { name: 'Plan to enable shop-app bbbbbbbb' })).toBeNull();
});

it('has a panel for a device that no topic feeds, with the way to feed it', async () => {
  answer({ '/platform-applications/APNS/shop-app': detail });
  open(`application|${deviceArn('bbbbbbbb-2')}`, { topology });
  expect(await screen.findByText('e1Kd9w…')).toBeDefined();
  expect(fact('State')).toBe('enabled');
  fireEvent.click(screen.getByRole('button', { name: 'Subscribe to a topic…' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Find a topic by name' }), { target: { value: 'orders' } });
  fireEvent.click(screen.getByRole('button', { name: 'orders' }));
  fireEvent.click(screen.getByRole('button', { name: 'Show plan' }));
  expect(planDesk.get().open).toMatchObject({
    intents: [{ kind: 'subscribe', topicArn: orders.arn, protocol: 'application', endpoint: deviceArn('bbbbbbbb-2') }],
  });
});

it('publishes to one device, and says before that SNS refuses a disabled one', async () => {
  answer({ '/platform-applications/APNS/shop-app': detail });
  open(`application|${deviceArn('aaaaaaaa-1')}`, { topology, tab: 'publish' });
  expect(await screen.findByText(/refuses what is published to it \(EndpointDisabled\)/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Publish to shop-app aaaaaaaa' })).toBeDefined();
});

it('says of a device in its own panel that it takes nothing', () => {
  open(`application|${deviceArn('aaaaaaaa-1')}`, { topology });
  expect(fact('State')).toContain('disabled');
  expect(screen.getByText('Device is disabled: dropped')).toBeDefined();
});
