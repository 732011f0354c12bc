import { expect, it, vi } from 'vitest';
import { aConnection } from '#lib/testing/builders.ts';
import { connectionCommands } from './connection-commands.ts';

const listed = (id: string, over = {}) => ({ ...aConnection({ id, label: id, region: id, ...over }), opened: null });
const known = [listed('eu'), listed('us'), listed('twin', { region: 'eu' }), listed('lost', { problem: 'No region.' })];
const beside = (shown: string[]) => ({
  shown,
  here: known.filter(({ id }) => shown.includes(id)),
  known,
  leftOut: [],
  tidyLink: vi.fn(),
  show: vi.fn(),
  hide: vi.fn(),
});
const labels = (shown: string[]) =>
  connectionCommands(beside(shown), () => {}).map(({ label }) => label.split(' (')[0]);

it('switches to every other one, and shows beside it what is elsewhere and can be opened', () => {
  expect(labels(['eu'])).toEqual(['Switch to us', 'Show beside: us', 'Switch to twin', 'Switch to lost']);
});

it('says which is production', () => {
  const known = [listed('eu'), listed('live', { production: true })];
  const [switchTo] = connectionCommands({ ...beside(['eu']), known }, () => {});
  expect(switchTo?.label).toMatch(/^Switch to live \(.*, production\)$/);
});

it('takes away again what stands beside it', () => {
  expect(labels(['eu', 'us'])).toEqual(['Switch to us', 'Hide us', 'Switch to twin', 'Switch to lost']);
});

it('does what it says', () => {
  const [onSwitch, desk] = [vi.fn(), beside(['eu'])];
  for (const { run } of connectionCommands(desk, onSwitch)) run();
  expect(onSwitch.mock.calls).toEqual([['us'], ['twin'], ['lost']]);
  expect(desk.show).toHaveBeenCalledExactlyOnceWith('us');
});
