import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aQueue, queueArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { CommandPalette } from './command-palette.tsx';
import { standInForLayout } from './testing/stand-in-for-layout.ts';

const queues = Array.from({ length: 500 }, (_, i) => aQueue({ key: i, name: `queue-${i}` }));
const graph = buildGraph({ queues, topics: [], subscriptions: [] });
const run = vi.fn();
const onGo = vi.fn();
const onClose = vi.fn();

beforeEach(() => {
  standInForLayout();
  const commands = [
    { id: 'table', label: 'Show the table', run },
    { id: 'pause', label: 'Pause', run: vi.fn() },
  ];
  render(<CommandPalette graph={graph} commands={commands} onGo={onGo} onClose={onClose} />);
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

const type = (value: string) => fireEvent.change(screen.getByRole('combobox'), { target: { value } });
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

describe('the command palette', () => {
  it('begins with what can be done', () => {
    expect(options()).toEqual(['Show the table', 'Pause']);
  });

  it('does a command by its words, and closes', () => {
    type('table show');
    fireEvent.click(screen.getByRole('option', { name: 'Show the table' }));
    expect(run).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('goes to any resource, however many there are', () => {
    type('queue-499');
    fireEvent.click(within(screen.getByRole('listbox')).getByText('queue-499'));
    expect(onGo).toHaveBeenCalledWith(queueArn('queue-499'));
  });

  it('says so where nothing is called that', () => {
    type('zebra');
    expect(screen.getByText('Nothing by that name.')).toBeDefined();
  });
});
