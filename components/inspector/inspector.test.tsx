import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planDesk } from '#lib/client/changes/plan-desk.ts';
import { createNumbersStore } from '#lib/client/numbers.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import {
  anAttributes,
  aQueue,
  aSubscription,
  aTopic,
  aTopology,
  NOW,
  queueArn,
  topicArn,
} from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { Inspector } from './inspector.tsx';

const capture = aQueue({
  name: 'capture',
  tags: { team: 'pay' },
  deadLetter: { arn: queueArn('capture-dlq'), maxReceiveCount: 5 },
});
const dlq = aQueue({ name: 'capture-dlq', deadLetterFor: [capture.arn] });
const orders = aTopic({ name: 'orders', subscriptionsConfirmed: 2, subscriptionsPending: 1 });
const filtered = aSubscription({
  endpoint: capture.arn,
  attributes: anAttributes({ filterPolicy: '{"kind":["pick"]}' }),
});
const dropped = aSubscription({ endpoint: dlq.arn, delivery: 'no-policy' });
const mailed = aSubscription({ protocol: 'email', endpoint: 'ops@shop.example', pending: true, attributes: null });
const world = aTopology({ queues: [capture, dlq], topics: [orders], subscriptions: [filtered, dropped, mailed] });

const queueDetail = {
  queue: capture,
  url: 'http://sqs.eu-west-1.localhost/111122223333/capture',
  attributes: {
    MessageRetentionPeriod: '345600',
    VisibilityTimeout: '30',
    DelaySeconds: '0',
    MaximumMessageSize: '1048576',
    ReceiveMessageWaitTimeSeconds: '20',
    SqsManagedSseEnabled: 'true',
    CreatedTimestamp: '1768478400',
    LastModifiedTimestamp: '1768478400',
  },
  policy: {
    json: JSON.stringify({
      Statement: [
        {
          Sid: 'WeirDelivery',
          Effect: 'Allow',
          Principal: { Service: 'sns.amazonaws.com' },
          Action: 'sqs:SendMessage',
          Resource: capture.arn,
          Condition: { ArnEquals: { 'aws:SourceArn': orders.arn } },
        },
        { Effect: 'Allow', Principal: '*', Action: 'sqs:ReceiveMessage', Resource: capture.arn },
      ],
    }),
    statements: [],
    problem: null,
  },
  redriveAllow: null,
  readAt: NOW,
};

/** What the server answers, by the end of the path; anything else is not found. */
function answer(bodies: Record<string, unknown>) {
  const fetched = vi.fn(async (input: RequestInfo | URL) => {
    const path = new URL(String(input), 'http://127.0.0.1').pathname;
    const body = Object.entries(bodies).find(([end]) => path.endsWith(end))?.[1];
    const missing = {
      type: 'about:blank',
      title: 'Not found',
      status: 404,
      code: 'not_found',
      detail: 'No such queue.',
    };
    return Response.json(body ?? { ...missing, awsError: null, requestId: null }, { status: body ? 200 : 404 });
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

function open(id: string, over: { tab?: string; topology?: Topology } = {}) {
  const topology = over.topology ?? world;
  const numbers = createNumbersStore();
  const at = Date.parse(NOW);
  numbers.write([
    { arn: capture.arn, visible: 1284, inFlight: 212, delayed: 0, at },
    { arn: dlq.arn, visible: 47, inFlight: 0, delayed: 0, at },
  ]);
  const onSelect = vi.fn();
  const onClose = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Inspector
        id={id}
        connection="default"
        graph={buildGraph(topology)}
        topology={topology}
        numbers={numbers}
        zone="utc"
        tab={over.tab ?? null}
        onTab={() => {}}
        onSelect={onSelect}
        onClose={onClose}
      />
    </QueryClientProvider>,
  );
  return { onSelect, onClose };
}

const fact = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling?.textContent;

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  answer({
    '/queues/capture': queueDetail,
    '/history': { arn: capture.arn, samples: [] },
    '/activity': { entries: [] },
    '/topics/orders': { topic: orders, attributes: { Owner: '111122223333' }, policy: null, readAt: NOW },
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a queue', () => {
  it('keeps depth, dead letters and their moment in its head', () => {
    open(capture.arn);
    const head = screen.getByRole('heading', { name: 'capture' }).closest('header') as HTMLElement;
    expect(within(head).getByText('≈ 1,284')).toBeDefined();
    expect(within(head).getByText('47 in DLQ')).toBeDefined();
    expect(within(head).getByText('as of 2026-01-15 12:00:00 UTC')).toBeDefined();
    expect(within(head).getByText('STANDARD')).toBeDefined();
    expect(within(head).getByText('team = pay')).toBeDefined();
  });

  it('says its attributes in words', async () => {
    open(capture.arn);
    await screen.findByText('4 days');
    expect(fact('Visibility timeout')).toBe('30 s');
    expect(fact('Maximum size')).toBe('1 MiB');
    expect(fact('Encryption')).toContain('SSE-SQS');
    expect(fact('Consumers')).toContain('not visible');
    expect(fact('Created')).toBe('2026-01-15 12:00:00 UTC');
    expect(fact('MessageRetentionPeriod')).toBe('345600');
    expect(await screen.findByText(/History begins now/)).toBeDefined();
  });

  it('links to who feeds it and to its dead-letter queue', () => {
    const { onSelect } = open(capture.arn, { tab: 'feeds' });
    fireEvent.click(screen.getByRole('button', { name: 'orders' }));
    expect(onSelect).toHaveBeenLastCalledWith(topicArn('orders'));
    expect(screen.getByText('kind = pick')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'capture-dlq' }));
    expect(onSelect).toHaveBeenLastCalledWith(dlq.arn);
    expect(screen.getByText(/received 5 times and not deleted/)).toBeDefined();
  });

  it('shows its policy in words', async () => {
    open(capture.arn, { tab: 'policy' });
    await screen.findByText('Who may, by this policy');
    expect(fact('Send')).toBe('SNS topic orders');
    expect(fact('Receive and delete')).toBe('anyone');
    expect(fact('Manage')).toBe('nobody');
    expect(screen.getByText('written by Weir')).toBeDefined();
    expect(screen.getByText(/Anyone on the internet may do this/)).toBeDefined();
  });

  it('plans to take a statement out, by its place and its text', async () => {
    open(capture.arn, { tab: 'policy' });
    fireEvent.click(await screen.findByRole('button', { name: 'Remove statement 2…' }));
    expect(planDesk.get().open).toMatchObject({
      intents: [
        { kind: 'removeStatement', queueArn: capture.arn, index: 1, statement: expect.stringContaining('"*"') },
      ],
    });
  });

  it('shows what was before and after a change', async () => {
    const entry = { at: NOW, kind: 'queue', change: 'changed', id: capture.arn };
    answer({ '/activity': { entries: [{ ...entry, before: { retention: 60 }, after: { retention: 345_600 } }] } });
    open(capture.arn, { tab: 'activity' });
    expect((await screen.findByText('retention')).nextElementSibling?.textContent).toBe('1 min → 4 days');
  });

  it('says why its detail could not be read, and tries again', async () => {
    const fetched = answer({});
    open(capture.arn);
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('No such queue.')).toBeDefined();
    const before = fetched.mock.calls.length;
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(fetched.mock.calls.length).toBeGreaterThan(before);
  });

  it('says what AWS said of one that cannot be read', () => {
    const access = {
      state: 'unreadable',
      at: NOW,
      code: 'denied',
      awsError: 'AccessDenied',
      message: 'Allow sqs:X.',
    } as const;
    open(capture.arn, { topology: { ...world, queues: [{ ...capture, access }, dlq] } });
    expect(screen.getByText('This queue cannot be read')).toBeDefined();
    expect(screen.getByText('Allow sqs:X.')).toBeDefined();
  });

  it('never asks for a queue of another account by its name alone', () => {
    const arn = 'arn:aws:sqs:eu-west-1:999988887777:capture';
    const fetched = answer({ '/queues/capture': queueDetail });
    open(arn, { topology: { ...world, queues: [{ ...capture, arn }] } });
    expect(screen.getByText('In account 999988887777, eu-west-1')).toBeDefined();
    expect(fetched.mock.calls.filter(([url]) => String(url).endsWith('/queues/capture'))).toEqual([]);
  });
});

describe('a topic', () => {
  it('counts its subscriptions and owns to what it cannot see', async () => {
    open(orders.arn);
    expect(fact('Confirmed')).toBe('2');
    expect(fact('Pending')).toBe('1');
    expect(fact('Publishers')).toContain('not visible');
    await screen.findByText('Delivery status');
    expect(fact('Delivery status')).toBe('not logged');
  });

  it('lists its subscriptions with filter and verdict, each a link', () => {
    const { onSelect } = open(orders.arn, { tab: 'subscriptions' });
    const items = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toHaveLength(3);
    expect(items.join()).toContain('No policy: dropped');
    expect(items.join()).toContain('filter told once it is confirmed');
    fireEvent.click(screen.getByRole('button', { name: 'ops@shop.example' }));
    expect(onSelect).toHaveBeenLastCalledWith('email|ops@shop.example');
  });

  it('offers publishing, but not where nothing may be changed', () => {
    open(orders.arn);
    expect(screen.getByRole('tab', { name: 'Publish' })).toBeTruthy();
    cleanup();
    open(orders.arn, { topology: { ...world, connection: { ...world.connection, readOnly: true } } });
    expect(screen.queryByRole('tab', { name: 'Publish' })).toBeNull();
  });
});

describe('a subscription', () => {
  it('says its filter in words and as JSON, with its scope', () => {
    open(filtered.id);
    expect(screen.getByText('Only where kind is pick')).toBeDefined();
    expect(screen.getByText(/compared with the message attributes/)).toBeDefined();
    expect(screen.getByRole('region', { name: 'filter policy as JSON' }).textContent).toContain('"kind": [');
    expect(fact('Raw delivery')).toContain('off');
  });

  it('says what it means that the policy does not let the topic send', () => {
    open(dropped.id);
    expect(screen.getByText('No policy: dropped')).toBeDefined();
    expect(screen.getByText(/what orders publishes is dropped before it reaches this queue/)).toBeDefined();
  });

  it('says of a pending one what is missing, and what was not read', () => {
    open(mailed.id);
    expect(screen.getByText('Waits for confirmation')).toBeDefined();
    expect(fact('ARN')).toBe('given when the subscription is confirmed');
    expect(fact('Raw delivery')).toBe('told once it is confirmed');
  });
});

it('shows an endpoint with its address and what feeds it', () => {
  open('email|ops@shop.example');
  expect(fact('Address')).toBe('ops@shop.example');
  expect(screen.getByRole('button', { name: 'orders' })).toBeDefined();
});

it('says a redrive link in words', () => {
  open(`${capture.arn}|redrive`);
  expect(screen.getByRole('heading', { name: 'capture → capture-dlq' })).toBeDefined();
  expect(fact('maxReceiveCount')).toMatch(/^5A message that was received 5 times/);
});

it('says when the map has nothing of that id, and closes', () => {
  const { onClose } = open(queueArn('gone'));
  expect(screen.getByText('Not found in this connection')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalled();
});
