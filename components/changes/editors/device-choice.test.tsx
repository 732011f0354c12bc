import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PlatformApplication, PlatformApplicationDetail } from '#lib/contracts/platform-application.ts';
import { deviceArn, NOW } from '#lib/testing/builders.ts';
import { DeviceChoice } from './device-choice.tsx';

const app = (name: string): PlatformApplication => ({
  arn: `arn:aws:sns:eu-west-1:111122223333:app/GCM/${name}`,
  name,
  platform: 'GCM',
  enabled: true,
});
const device = (id: string, token: string, customUserData: string | null, enabled = true) => ({
  arn: deviceArn(id),
  enabled,
  token,
  customUserData,
});
const detail: PlatformApplicationDetail = {
  application: app('shop'),
  attributes: {},
  endpoints: [
    device('aaaaaaaa-1', 'c7Hf2q…', 'Ada, phone'),
    device('bbbbbbbb-2', 'e1Kd9w…', null),
    device('cccccccc-3', 'a4Zs6m…', 'Kai, tablet', false),
  ],
  more: true,
  readAt: NOW,
};

const chosen = vi.fn();
beforeEach(() => void vi.stubGlobal('fetch', async () => Response.json(detail)));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  chosen.mockReset();
});

const show = (applications: PlatformApplication[], whyNot: (arn: string) => string | null = () => null) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DeviceChoice connection="default" applications={applications} chosen={null} whyNot={whyNot} onChoose={chosen} />
    </QueryClientProvider>,
  );
const find = async (text: string) =>
  fireEvent.change(await screen.findByRole('textbox', { name: 'Find a device of shop' }), { target: { value: text } });
const found = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

it('is found by user data, id or the begin of the token; one that is disabled says so', async () => {
  show([app('shop')]);
  await find('');
  expect(found()).toHaveLength(3);
  await find('kai');
  expect(found()).toEqual(['Kai, tabletshop cccccccc · token a4Zs6m… · disabled']);
  await find('E1KD');
  expect(found()).toEqual(['shop bbbbbbbbtoken e1Kd9w…']);
  fireEvent.click(screen.getByRole('button', { name: /^shop bbbbbbbb/ }));
  expect(chosen).toHaveBeenCalledWith(deviceArn('bbbbbbbb-2'));
});

it('that is not among the first hundred is found by its whole ARN', async () => {
  show([app('shop')]);
  await find(deviceArn('dddddddd-4'));
  fireEvent.click(screen.getByRole('button', { name: 'shop dddddddd' }));
  expect(chosen).toHaveBeenCalledWith(deviceArn('dddddddd-4'));
});

it('that will not do says why, and cannot be chosen', async () => {
  show([app('shop')], (arn) => (arn === deviceArn('aaaaaaaa-1') ? 'It is subscribed already.' : null));
  await find('ada');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /subscribed already/ }).disabled).toBe(true);
});

it('is of one of several apps', async () => {
  show([app('shop'), app('till')]);
  fireEvent.change(await screen.findByRole('combobox', { name: 'Mobile app' }), {
    target: { value: app('till').arn },
  });
  expect(await screen.findByRole('textbox', { name: 'Find a device of till' })).toBeDefined();
});
