import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anyQueue, BEGUN, ENOUGH, giveSize, press, serve } from '#components/messages/peek/testing/open-panel.tsx';
import { createNumbersStore } from '#lib/client/numbers.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { aTopology, NOW } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { QueuePanel } from './queue-panel.tsx';
import type { Scope } from './scope.ts';

function Panel({ queue }: { queue: Queue }) {
  const [tab, setTab] = useState('messages');
  const topology = aTopology({ queues: [queue] });
  const scope: Scope = {
    connection: 'default',
    graph: buildGraph(topology),
    topology,
    numbers: createNumbersStore(),
    zone: 'utc',
    onSelect: () => {},
  };
  return <QueuePanel queue={queue} scope={scope} tab={tab} onTab={setTab} onClose={() => {}} />;
}

/** Opens the panel of a queue at its messages, and looks at them up to a hold. */
async function holdIn(queue: Queue) {
  const detail = { queue, url: '', attributes: {}, policy: null, redriveAllow: null, readAt: NOW };
  const server = serve(queue, { others: { [`/queues/${queue.name}`]: detail } });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const open = () =>
    render(
      <QueryClientProvider client={client}>
        <Panel queue={queue} />
      </QueryClientProvider>,
    );
  const panel = open();
  await press('Look at 100');
  server.say(...BEGUN, ENOUGH, { type: 'held', until: new Date(Date.now() + 30_000).toISOString() });
  await screen.findByRole('timer');
  return { ...server, ...panel, open };
}

/** Radix takes a tab with the press of the mouse, not with the click. */
const choose = (tab: string) => fireEvent.mouseDown(screen.getByRole('tab', { name: tab }));

beforeEach(giveSize);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a hold', () => {
  it('goes on while other tabs of the queue are open, and ends on request there', async () => {
    const { told, isClosed } = await holdIn(anyQueue());
    choose('Policy');
    await screen.findByText(/^Only identities of its own account/);
    expect(screen.queryByRole('timer')).toBeNull();
    expect(isClosed()).toBe(false);
    choose('Messages');
    await screen.findByRole('timer');
    expect(await screen.findByText('body of a')).toBeDefined();
    await press('Give back now');
    await waitFor(() => expect(told.at(-1)?.path).toMatch(/\/release$/));
  });

  it('ends with the panel; what was seen is still there for who comes back', async () => {
    const { unmount, isClosed, open } = await holdIn(anyQueue());
    choose('Policy');
    unmount();
    expect(isClosed()).toBe(true);
    open();
    expect(await screen.findByText('body of a')).toBeDefined();
    expect(screen.getByText(/You went elsewhere, and so they were given back/)).toBeDefined();
  });
});
