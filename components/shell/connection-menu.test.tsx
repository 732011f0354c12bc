import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { statusKey } from '#lib/client/queries/keys.ts';
import { aConnection, aStatus, NOW } from '#lib/testing/builders.ts';
import { ConnectionMenu } from './connection-menu.tsx';
import { standInForLayout } from './testing/stand-in-for-layout.ts';

const listed = (id: string, label: string, over = {}) => ({
  ...aConnection({ id, label, region: id, ...over }),
  opened: null,
});
const known = [
  listed('eu', 'Shop'),
  listed('us', 'Shop US'),
  listed('live', 'Shop live', { production: true }),
  listed('lost', 'Lost', { region: '', account: null, problem: 'Profile lost has no region.' }),
];
const BESIDE = { leftOut: [], tidyLink: () => {} };
const [onSwitch, show, hide] = [vi.fn(), vi.fn(), vi.fn()];

beforeEach(() => {
  standInForLayout();
  vi.stubGlobal('fetch', async () => Response.json({ connections: known }));
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

function open(shown: string[] = ['eu'], client = new QueryClient()) {
  render(
    <QueryClientProvider client={client}>
      <ConnectionMenu
        trigger={<button type="button">Switch</button>}
        beside={{ ...BESIDE, shown, here: known.filter(({ id }) => shown.includes(id)), known, show, hide }}
        onSwitch={onSwitch}
      />
    </QueryClientProvider>,
  );
}
const type = (value: string) => fireEvent.change(screen.getByRole('combobox'), { target: { value } });
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const enter = () => fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });

it('tells what is on the map, the ways to the others, and what may stand beside it', () => {
  open();
  expect(within(screen.getByRole('region', { name: 'On this map' })).getByText('Shop')).toBeTruthy();
  expect(options()).toEqual([
    expect.stringMatching(/^Shop US.*not opened yet$/),
    expect.stringMatching(/^Shop live.*production.*not opened yet$/),
    expect.stringMatching(/^Lost.*no region.*cannot be opened · Profile lost has no region\.$/),
    expect.stringMatching(/^Shop US/),
    expect.stringMatching(/^Shop live/),
  ]);
});

it('finds one by whole words of it, and Enter switches to it', () => {
  open();
  type('shop us');
  expect(options()).toHaveLength(2);
  enter();
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith('us');
});

it('finds production by the word', () => {
  open();
  type('production');
  expect(options()).toEqual([expect.stringMatching(/^Shop live/), expect.stringMatching(/^Shop live/)]);
});

it('tells of each that is on the map how it fares now, not when the list was read', () => {
  const client = new QueryClient();
  const problem = { code: 'unreachable' as const, awsError: null, message: 'Nothing answers.', since: NOW };
  client.setQueryData(statusKey('eu'), aStatus({ state: 'live' }));
  client.setQueryData(statusKey('us'), aStatus({ state: 'failing', problem }));
  open(['eu', 'us'], client);
  const here = within(screen.getByRole('region', { name: 'On this map' }));
  expect(here.getByText('live')).toBeTruthy();
  expect(here.getByText(/Nothing answers\./)).toBeTruthy();
});

it('takes away what stands beside, and offers it no second time', () => {
  open(['eu', 'us']);
  fireEvent.click(within(screen.getByRole('group', { name: 'Hide' })).getByRole('option'));
  expect(hide).toHaveBeenCalledExactlyOnceWith('us');
});
