import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Scope } from '#components/inspector/scope.ts';
import { createNumbersStore } from '#lib/client/numbers.ts';
import type { LookEvent } from '#lib/contracts/look.ts';
import { aConnection, aTopic, aTopology, queueArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { TailPanel } from './tail-panel.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const LOOK = '3f8d6a52-0000-4000-8000-000000000000';
let topics = 0;

/** A tail's panel, and a server that streams what the test says. */
function open({ readOnly = false, refusal }: { readOnly?: boolean; refusal?: string } = {}) {
  const told: { path: string; body: unknown }[] = [];
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
  let closed = false;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      stream = controller;
    },
  });
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    if (path === '/api/connections') return Response.json({ connections: [aConnection({ production: true })] });
    told.push({ path, body: JSON.parse(String(init.body ?? '{}')) });
    if (!path.endsWith('/tail')) return Response.json({});
    if (refusal !== undefined) return Response.json({ code: 'throttled', detail: refusal }, { status: 429 });
    init.signal?.addEventListener('abort', () => {
      closed = true;
    });
    return new Response(body);
  });
  const topic = aTopic({ name: `t-${topics++}` });
  const topology = aTopology({ connection: aConnection({ readOnly }), topics: [topic] });
  const scope: Scope = {
    connection: 'default',
    graph: buildGraph(topology),
    topology,
    numbers: createNumbersStore(),
    zone: 'utc',
    onSelect: () => {},
  };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TailPanel topic={topic} scope={scope} />
    </QueryClientProvider>,
  );
  return {
    told,
    isClosed: () => closed,
    say(...events: LookEvent[]) {
      for (const event of events) stream?.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`));
    },
  };
}

const expiresAt = new Date(Date.now() + 15 * 60_000).toISOString();
const PLACED: LookEvent[] = [
  { type: 'begun', look: LOOK, facts: null },
  { type: 'tapped', queueArn: queueArn('weir-tap-0badcafe'), expiresAt },
];

it('makes nothing before it is asked to, and says what it will make, and that it is production', async () => {
  const { told } = open();
  expect(await screen.findByText('This is production: shop, eu-west-1')).toBeTruthy();
  expect(screen.getByText('Takes nothing from any consumer.')).toBeTruthy();
  expect(screen.getByText(/about 12 SQS requests a minute/)).toBeTruthy();
  expect(told).toEqual([]);
});

it('runs until it is stopped, and says what is left', async () => {
  const { say, told } = open();
  fireEvent.click(screen.getByRole('button', { name: 'Start the tail' }));
  expect(screen.getByText('Placing the tap')).toBeTruthy();
  say(...PLACED, { type: 'rate', perSecond: 3.4, dropped: 0 });
  expect(await screen.findByText('weir-tap-0badcafe')).toBeTruthy();
  expect(await screen.findByText('3.4/s')).toBeTruthy();
  expect(told[0]?.body).toEqual({ filterPolicy: null, filterPolicyScope: 'MessageAttributes', minutes: 15 });
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  await vi.waitFor(() => expect(told.at(-1)?.path).toBe(`/api/connections/default/tails/${LOOK}/stop`));
  say({ type: 'untapped', why: 'It was stopped.', left: ['queue weir-tap-0badcafe (AccessDenied)'] });
  expect(await screen.findByText(/Still there: queue weir-tap-0badcafe/)).toBeTruthy();
});

it('is ended by going elsewhere', async () => {
  const { say, isClosed } = open();
  fireEvent.click(screen.getByRole('button', { name: 'Start the tail' }));
  say(...PLACED);
  await screen.findByRole('timer');
  cleanup();
  expect(isClosed()).toBe(true);
});

it('says why no tap was placed', async () => {
  open({ refusal: '4 topics are tailed already: stop one of them first.' });
  fireEvent.click(screen.getByRole('button', { name: 'Start the tail' }));
  expect((await screen.findByRole('alert')).textContent).toContain('4 topics are tailed already');
  expect(screen.getByRole('button', { name: 'Start the tail' })).toBeTruthy();
});

it('offers nothing where the connection is read-only', () => {
  open({ readOnly: true });
  expect(screen.getByText('This connection is read-only')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
