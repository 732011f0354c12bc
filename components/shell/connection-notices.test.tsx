import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFeedState, type FeedState } from '#lib/client/feed/feed-state.ts';
import { statusKey } from '#lib/client/queries/keys.ts';
import { aStatus } from '#lib/testing/builders.ts';
import { AnnouncerProvider } from './announcer.tsx';
import { ConnectionNotices } from './connection-notices.tsx';

const LIVE: FeedState = { phase: 'live', heardAt: Date.now(), refusal: null };

function show(over: Parameters<typeof aStatus>[0], { onRetry = () => {}, feed = LIVE } = {}) {
  const client = new QueryClient();
  client.setQueryData(statusKey('default'), aStatus(over));
  const feedState = createFeedState();
  feedState.set(feed);
  return render(
    <QueryClientProvider client={client}>
      <AnnouncerProvider>
        <ConnectionNotices connection="default" label={null} feedState={feedState} known={12} onRetry={onRetry} />
      </AnnouncerProvider>
    </QueryClientProvider>,
  );
}
const ago = (ms: number) => new Date(Date.now() - ms).toISOString();
const problem = {
  code: 'unreachable' as const,
  awsError: null,
  message: 'Nothing answers at 127.0.0.1:4566. Start it.',
  since: ago(90_000),
};

describe('the notices of a connection', () => {
  afterEach(cleanup);

  it('are none while all is well', () => {
    const { container } = show({ state: 'live', discovery: 'complete', denied: [], problem: null });
    expect(container.textContent).toBe('');
  });

  it('say what fails, how old the picture is, and offer another try', () => {
    const onRetry = vi.fn();
    const { container } = show({ state: 'failing', problem, answeredAt: ago(90_000) }, { onRetry });
    expect(container.textContent).toMatch(/What is shown is from (90 s|1 min|2 min) ago/);
    expect(screen.getByRole('status').textContent).toBe(problem.message);
    fireEvent.click(screen.getByRole('button', { name: 'Try now' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('set the command apart that has to be run', () => {
    const message = 'The SSO login of profile “dev” has expired. Run: aws sso login --profile dev';
    const { container } = show({ state: 'failing', problem: { ...problem, message }, answeredAt: null });
    expect(container.querySelector('code')?.textContent).toBe('aws sso login --profile dev');
    expect(container.textContent).toContain(`${message} Nothing was read yet.`);
  });

  it('do not speak of a picture where there is none', () => {
    const { container } = show({ state: 'failing', problem, answeredAt: null });
    expect(container.textContent).toContain('Nothing was read yet.');
  });

  it('say first that Weir’s own server is gone, and only once it is missed', () => {
    const stale = (since: number): FeedState => ({ phase: 'stale', heardAt: Date.now() - since, refusal: null });
    const blink = show({ state: 'live', discovery: 'complete' }, { feed: stale(1_000) });
    expect(blink.container.textContent).toBe('');
    cleanup();
    show({ state: 'failing', problem }, { feed: stale(60_000) });
    expect(screen.getByText(/own server does not answer/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Try now' })).toBeNull();
  });

  it('name each refused action once, and say that the map is partial', () => {
    show({ denied: [{ action: 'sqs:ListQueues', message: 'Allow sqs:ListQueues to see queues nobody names.' }] });
    expect(screen.getByText('The map is partial.')).toBeDefined();
    expect(screen.getAllByText(/Allow sqs:ListQueues/)).toHaveLength(1);
  });

  it('tell how far the first reading is', () => {
    show({ state: 'live', discovery: 'running' });
    expect(screen.getByText(/12 queues and topics so far/)).toBeDefined();
  });
});
