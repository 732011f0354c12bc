import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Scope } from '#components/inspector/scope.ts';
import { nodePicks } from '#lib/client/node-pick.ts';
import { createNumbersStore } from '#lib/client/numbers.ts';
import type { MoveTask } from '#lib/contracts/move-task.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { aConnection, aQueue, aTopology, NOW, queueArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { RedriveTab } from './redrive-tab.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const SOURCES = ['picks', 'returns'].map((name) =>
  aQueue({ name, deadLetter: { arn: queueArn('spent'), maxReceiveCount: 3 } }),
);
const DEAD = aQueue({ name: 'spent', visible: 470, deadLetterFor: SOURCES.map(({ arn }) => arn) });
const TASK: MoveTask = {
  status: 'RUNNING',
  sourceArn: DEAD.arn,
  destinationArn: null,
  maxPerSecond: 10,
  moved: 120,
  toMove: 470,
  failureReason: null,
  startedAt: NOW,
  brake: null,
};

type World = { queue?: Queue; tasks?: MoveTask[]; readOnly?: boolean; production?: boolean; refusal?: string };

const wideWindow = () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} });

function open({ queue = DEAD, tasks = [], readOnly = false, production = false, refusal }: World = {}) {
  const told: { path: string; body: unknown }[] = [];
  vi.stubGlobal('matchMedia', wideWindow);
  vi.stubGlobal('fetch', async (path: string, { method, body }: RequestInit = {}) => {
    if (path === '/api/connections') return Response.json({ connections: [aConnection({ production })] });
    if (method !== 'POST') return Response.json({ tasks });
    told.push({ path, body: JSON.parse(String(body)) });
    return refusal === undefined
      ? Response.json(TASK)
      : Response.json({ code: 'conflict', detail: refusal, awsError: 'UnsupportedOperation' }, { status: 409 });
  });
  const topology = aTopology({
    connection: aConnection({ readOnly }),
    queues: [...SOURCES, queue, aQueue({ name: 'repairs' }), aQueue({ name: 'repairs.fifo' })],
  });
  const scope: Scope = {
    connection: 'default',
    graph: buildGraph(topology),
    topology,
    numbers: createNumbersStore(),
    zone: 'utc',
    onSelect: () => {},
  };
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <RedriveTab queue={queue} scope={scope} />
    </QueryClientProvider>,
  );
  return { told };
}

it('says what will happen before it is begun, and begins at ten a second, each back to where it came from', async () => {
  const { told } = open();
  expect(await screen.findByText(/Shared by 2/)).toBeTruthy();
  expect(screen.getByText(/new message ID, new sent time/)).toBeTruthy();
  expect(told).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Move ≈ 470 messages' }));
  await vi.waitFor(() =>
    expect(told).toEqual([
      {
        path: '/api/connections/default/queues/spent/move-tasks',
        body: { destinationArn: null, maxPerSecond: 10 },
      },
    ]),
  );
});

it('says that it is production before it is begun, where it is', async () => {
  open({ production: true });
  expect(await screen.findByText('This is production: shop, eu-west-1')).toBeTruthy();
});

it('goes to a queue that is found by name, as fast as SQS chooses; what will not do says why', async () => {
  const { told } = open();
  fireEvent.click(await screen.findByRole('radio', { name: 'Another queue' }));
  const move = screen.getByRole('button', { name: /^Move/ });
  expect(move).toHaveProperty('disabled', true);
  fireEvent.change(screen.getByRole('textbox', { name: 'Find a queue by name' }), { target: { value: 'repairs' } });
  expect(screen.getByRole('button', { name: /repairs\.fifo.*one type/ })).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('button', { name: 'repairs' }));
  fireEvent.click(screen.getByRole('radio', { name: /as SQS chooses/ }));
  fireEvent.click(move);
  await vi.waitFor(() => expect(told[0]?.body).toEqual({ destinationArn: queueArn('repairs'), maxPerSecond: null }));
});

it('goes to a queue that is chosen on the map, and asks no more once it is left', async () => {
  open();
  fireEvent.click(await screen.findByRole('radio', { name: 'Another queue' }));
  fireEvent.click(screen.getByRole('button', { name: 'Choose on the map' }));
  expect(nodePicks.answer(queueArn('repairs.fifo'))).toMatch(/one type/);
  expect(nodePicks.answer(queueArn('repairs'))).toBeNull();
  expect(await screen.findByText('Chosen')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Choose on the map' }));
  cleanup();
  expect(nodePicks.get()).toBeNull();
});

it('shows how far a running one is, and cancels it', async () => {
  const { told } = open({ tasks: [TASK] });
  expect((await screen.findAllByText('120 of 470 moved')).length).toBe(2);
  expect(screen.queryByText('What will happen')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Cancel the redrive' }));
  await vi.waitFor(() => expect(told[0]?.path).toMatch(/move-tasks\/cancel$/));
});

it('says of the last ones how they ended, and why', async () => {
  const brake = { at: NOW, why: 'About 40 messages came into spent while 100 were moved.' };
  open({
    tasks: [
      { ...TASK, status: 'CANCELLED', brake },
      {
        ...TASK,
        status: 'FAILED',
        failureReason: 'CouldNotDetermineMessageSource',
        startedAt: '2026-01-15T11:00:00.000Z',
      },
    ],
  });
  expect(await screen.findByText('stopped by the brake')).toBeTruthy();
  expect(screen.getByText(brake.why)).toBeTruthy();
  expect(screen.getByText('CouldNotDetermineMessageSource')).toBeTruthy();
});

it('shows why SQS would not', async () => {
  open({ refusal: 'SQS runs one redrive a queue.' });
  fireEvent.click(await screen.findByRole('button', { name: /^Move/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('SQS runs one redrive a queue.');
});

it.each<[World, string]>([
  [{ readOnly: true }, 'This connection is read-only'],
  [{ queue: aQueue({ name: 'undelivered' }) }, 'SQS cannot redrive from here'],
])('offers none where there can be none', async (world, title) => {
  open(world);
  expect(await screen.findByText(title)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
});
