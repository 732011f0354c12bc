import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Scope } from '#components/inspector/scope.ts';
import type { Confirmation, DestructiveOperation } from '#lib/contracts/confirmation.ts';
import { aConnection, aQueue, aTopology, queueArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { ConfirmForm } from './confirm-form.tsx';

const queue = aQueue({ name: 'orders', visible: 12 });
const topology = aTopology({ connection: aConnection(), queues: [queue] });
const scope = { connection: 'default', graph: buildGraph(topology), topology, zone: 'utc' } as unknown as Scope;
const told = { onReadAgain: vi.fn(), onClose: vi.fn(), onDone: vi.fn() };
const fetched = vi.fn(async () => Response.json({}));

beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

function show(operation: DestructiveOperation, { expiresIn = 60, purgedAt = null as string | null, skew = 0 } = {}) {
  const facts = {
    arn: queue.arn,
    visible: 12,
    inFlight: 3,
    delayed: 0,
    readAt: inSeconds(skew),
    orphans: [],
    deadLetterFor: [queueArn('source')],
    purgedAt,
  };
  const confirmation: Confirmation = { token: 'the-token', expiresAt: inSeconds(skew + expiresIn), facts };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ConfirmForm
        operation={operation}
        queue={queue}
        confirmation={confirmation}
        receivedAt={Date.now()}
        scope={scope}
        reading={false}
        {...told}
      />
    </QueryClientProvider>,
  );
  const button = screen.getByRole<HTMLButtonElement>('button', { name: /^(Purge|Delete) orders$/ });
  const type = (value: string) =>
    fireEvent.change(screen.getByLabelText('Type orders to confirm'), { target: { value } });
  return { button, type };
}

it('shows what is at stake, and sends token and name once the whole name is typed', async () => {
  const { button, type } = show('deleteQueue');
  expect(screen.getByText('≈ 12')).toBeDefined();
  expect(screen.getByText('source')).toBeDefined();
  for (const wrong of ['', 'order', 'Orders', 'orders ']) {
    type(wrong);
    expect(button.disabled, wrong).toBe(true);
  }
  type('orders');
  expect(button.disabled).toBe(false);
  fireEvent.click(button);
  await vi.waitFor(() => expect(told.onDone).toHaveBeenCalled());
  expect(fetched).toHaveBeenCalledWith(
    '/api/connections/default/queues/orders/delete',
    expect.objectContaining({ body: JSON.stringify({ token: 'the-token', name: 'orders' }) }),
  );
});

it('waits for SQS’s own clock after a purge, but only to purge', () => {
  const purge = show('purgeQueue', { purgedAt: inSeconds(-20) });
  purge.type('orders');
  expect(purge.button.disabled).toBe(true);
  expect(screen.getByText(/SQS takes the next purge in (40|41) s/)).toBeDefined();
  cleanup();
  const deletion = show('deleteQueue', { purgedAt: inSeconds(-20) });
  deletion.type('orders');
  expect(deletion.button.disabled).toBe(false);
});

it('does nothing with facts that are too old; they are read again', () => {
  const { button, type } = show('purgeQueue', { expiresIn: -1 });
  type('orders');
  expect(button.disabled).toBe(true);
  expect(screen.getByText('These facts are too old to act on.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
  expect(told.onReadAgain).toHaveBeenCalledTimes(1);
});

it.each([-7200, 7200])('counts by the server’s clock, though it is %i s from this one', (skew) => {
  const fresh = show('purgeQueue', { skew });
  fresh.type('orders');
  expect(fresh.button.disabled).toBe(false);
  cleanup();
  const old = show('purgeQueue', { skew, expiresIn: -1 });
  old.type('orders');
  expect(old.button.disabled).toBe(true);
});

it('reads anew where it was refused, and says why', async () => {
  const detail = 'Nothing was done: another topic delivers to it now.';
  fetched.mockResolvedValueOnce(Response.json({ code: 'conflict', detail }, { status: 409 }));
  const { button, type } = show('purgeQueue');
  type('orders');
  fireEvent.click(button);
  expect((await screen.findByRole('alert')).textContent).toBe(detail);
  expect(told.onReadAgain).toHaveBeenCalled();
  expect(told.onDone).not.toHaveBeenCalled();
});
