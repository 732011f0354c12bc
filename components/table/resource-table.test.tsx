import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createNumbersStore } from '#lib/client/numbers.ts';
import { formatCount } from '#lib/format/count.ts';
import { aQueue, aSubscription, aTopic, queueArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { ResourceTable } from './resource-table.tsx';

vi.mock('#lib/format/count.ts', { spy: true });

const AT = Date.parse('2026-01-15T12:00:00.000Z');
const count = (name: string, visible: number, at = AT) => ({
  arn: queueArn(name),
  visible,
  inFlight: 0,
  delayed: 0,
  at,
});

const graph = buildGraph({
  topics: [aTopic({ name: 'orders' })],
  queues: [
    aQueue({ name: 'quiet' }),
    aQueue({ name: 'deep' }),
    aQueue({ name: 'failing', deadLetter: { arn: queueArn('failing-dlq'), maxReceiveCount: 5 } }),
    aQueue({ name: 'failing-dlq', deadLetterFor: [queueArn('failing')] }),
  ],
  subscriptions: [aSubscription({ endpoint: queueArn('deep') })],
});

function show(over: Partial<Parameters<typeof ResourceTable>[0]> = {}) {
  const numbers = createNumbersStore();
  numbers.write([count('quiet', 0), count('deep', 1284), count('failing', 3), count('failing-dlq', 47)]);
  const onSelect = vi.fn();
  const onShowOnMap = vi.fn();
  const onViewChange = vi.fn();
  const props = { graph, numbers, selection: null, onSelect, onShowOnMap, onViewChange, matches: null, ...over };
  render(<ResourceTable {...props} />);
  return { numbers, onSelect, onShowOnMap, onViewChange };
}

/** The text of a column's cells, top to bottom; columns count from 0. */
const column = (index: number) =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('gridcell')[index]?.textContent);

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(640);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('puts the worst on top and says each health in a word', () => {
  show();
  expect(column(1)).toEqual(['failing', 'failing-dlq', 'deep', 'quiet', 'orders']);
  expect(column(0)).toEqual(['Dead letters', 'Dead letters', 'Flowing', 'Quiet', '']);
});

it('sorts by a header, and the other way by a second click', () => {
  show();
  const header = screen.getByRole('columnheader', { name: 'Depth' });
  fireEvent.click(within(header).getByRole('button'));
  expect(header.getAttribute('aria-sort')).toBe('descending');
  expect(column(3)).toEqual(['1,284', '47', '3', '0', '']);
  fireEvent.click(within(header).getByRole('button'));
  expect(header.getAttribute('aria-sort')).toBe('ascending');
  expect(column(3)).toEqual(['0', '3', '47', '1,284', '']);
});

it('walks its rows by keyboard and selects by Enter', () => {
  const { onSelect } = show();
  const grid = screen.getByRole('grid');
  const activeName = () => {
    const row = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
    return row && within(row).getAllByRole('gridcell')[1]?.textContent;
  };
  fireEvent.keyDown(grid, { key: 'ArrowDown' });
  expect(activeName()).toBe('failing');
  fireEvent.keyDown(grid, { key: 'End' });
  expect(activeName()).toBe('orders');
  fireEvent.keyDown(grid, { key: 'ArrowUp' });
  fireEvent.keyDown(grid, { key: 'Enter' });
  expect(onSelect).toHaveBeenCalledExactlyOnceWith(queueArn('quiet'));
});

it('leads from a row to the map without selecting twice', () => {
  const { onSelect, onShowOnMap } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Show deep on the map' }));
  expect(onShowOnMap).toHaveBeenCalledExactlyOnceWith(queueArn('deep'));
  expect(onSelect).not.toHaveBeenCalled();
});

it('renders one cell when one number changes', () => {
  const { numbers } = show();
  vi.mocked(formatCount).mockClear();
  act(() => numbers.write([count('deep', 1300)]));
  expect(screen.getByText('1,300')).toBeDefined();
  expect(vi.mocked(formatCount).mock.calls).toEqual([[1300]]);
});

it('moves rows two seconds after the numbers did, but never under the pointer', () => {
  vi.useFakeTimers();
  const { numbers } = show();
  const table = screen.getByRole('grid').parentElement as HTMLElement;
  const byDepth = within(screen.getByRole('columnheader', { name: 'Depth' })).getByRole('button');
  fireEvent.click(byDepth);

  fireEvent.pointerEnter(table);
  act(() => numbers.write([count('quiet', 9000)]));
  act(() => vi.advanceTimersByTime(10_000));
  expect(column(1)[0]).toBe('deep');

  fireEvent.pointerLeave(table);
  act(() => numbers.write([count('quiet', 9001)]));
  expect(column(1)[0]).toBe('deep');
  act(() => vi.advanceTimersByTime(2000));
  expect(column(1)[0]).toBe('quiet');
});

it('mounts only the rows in sight, and counts all', () => {
  const queues = Array.from({ length: 5000 }, (_, key) => aQueue({ key, name: `queue-${key}` }));
  const { onViewChange } = show({ graph: buildGraph({ topics: [], queues, subscriptions: [] }) });
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5001');
  const mounted = screen.getAllByRole('row').length;
  expect(mounted).toBeGreaterThan(20);
  expect(mounted).toBeLessThan(60);
  expect(onViewChange.mock.lastCall?.[0].inView).toHaveLength(mounted - 1);
});

it('tells the connection of each where several are shown; what is of none keeps its numbers in their columns', () => {
  const look = { words: 'us-east-1', colour: 'amber' } as const;
  show({ places: { all: [look], of: (id) => (id === queueArn('deep') ? look : null) } });
  const rows = column(1).map((name, row) => [name, column(3)[row], column(4)[row]]);
  expect(rows).toContainEqual(['deep', 'us-east-1', '1,284']);
  expect(rows).toContainEqual(['failing-dlq', '', '47']);
});

it.each([
  ['disabled', 'application, disabled'],
  ['gone', 'application, does not exist'],
] as const)('says of a device that is %s that it is', (device, kind) => {
  const endpoint = 'arn:aws:sns:eu-west-1:111122223333:endpoint/GCM/shop-app/4c94e4b2';
  const subscriptions = [aSubscription({ protocol: 'application', endpoint, device })];
  show({ graph: buildGraph({ topics: [aTopic({ name: 'orders' })], queues: [], subscriptions }) });
  expect(column(2)).toContain(kind);
});

it('says when a search finds nothing, and when there is nothing at all', () => {
  show({ matches: new Set() });
  expect(screen.getByText('No match')).toBeDefined();
  cleanup();
  show({ graph: buildGraph({ topics: [], queues: [], subscriptions: [] }) });
  expect(screen.getByText('No queues or topics in this region yet')).toBeDefined();
});
