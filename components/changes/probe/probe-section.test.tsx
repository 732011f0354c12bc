import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scope } from '#components/inspector/scope.ts';
import { AnnouncerProvider } from '#components/shell/announcer.tsx';
import type { ProbeFacts, ProbeOutcome } from '#lib/contracts/probe.ts';
import { aConnection, aQueue, aSubscription, aTopic, aTopology, NOW, queueArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { ProbeSection } from './probe-section.tsx';

const mail = aSubscription({ endpoint: queueArn('mail') });
const audit = aSubscription({ endpoint: queueArn('audit') });
const PRICE = 'Each message seen costs it 1 of its 5 receives.';
const FACTS: ProbeFacts = {
  subscription: mail.id,
  message: { body: '{"weir-probe":"m"}', attributes: { kind: { dataType: 'String', value: 'pick' } } },
  recipients: [
    { subscription: mail.id, verdict: 'delivered', why: 'kind is pick' },
    { subscription: audit.id, verdict: 'filtered', why: 'the filter asks that kind is pack' },
  ],
  refusal: null,
  price: PRICE,
};
const AGREE = 'No consumer of mail minds a test message';

const asked = vi.fn(async (_path: string, init: RequestInit) => (init.method === 'POST' ? outcome() : facts()));
let facts: () => Response;
let outcome: () => Response | Promise<Response>;
const ends = (end: ProbeOutcome) => {
  outcome = () => Response.json(end);
};

function show({ subscriptions = [mail.id], readOnly = false } = {}) {
  const topology = aTopology({
    connection: aConnection({ readOnly }),
    queues: [aQueue({ name: 'mail' }), aQueue({ name: 'audit' })],
    topics: [aTopic()],
    subscriptions: [mail, audit],
  });
  const scope = { connection: 'default', graph: buildGraph(topology), topology, zone: 'utc' } as unknown as Scope;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AnnouncerProvider>
        <ProbeSection subscriptions={subscriptions} scope={scope} />
      </AnnouncerProvider>
    </QueryClientProvider>,
  );
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const check = () => press('Check who would get a probe…');
const sendButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Send the probe' });
async function send() {
  show();
  await check();
  fireEvent.click(await screen.findByLabelText(AGREE));
  fireEvent.click(sendButton());
}

beforeEach(() => {
  vi.stubGlobal('fetch', asked);
  asked.mockClear();
  facts = () => Response.json(FACTS);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('before a probe', () => {
  it('asks for nothing until it is told to', async () => {
    show();
    expect(asked).not.toHaveBeenCalled();
    await check();
    await screen.findByText(PRICE);
    const query = new URLSearchParams({ subscription: mail.id });
    expect(asked.mock.calls.map(([path]) => path)).toEqual([`/api/connections/default/probes?${query}`]);
  });

  it('lists who would get it with why, and the message', async () => {
    show();
    await check();
    const reached = within(await screen.findByRole('list', { name: 'Delivered' }));
    expect(reached.getByText('mail')).toBeDefined();
    expect(reached.getByText('kind is pick')).toBeDefined();
    expect(within(screen.getByRole('list', { name: 'Filtered out' })).getByText('audit')).toBeDefined();
    expect(screen.getByRole('table', { name: 'Attributes' }).textContent).toContain('kindStringpick');
  });

  it('sends nothing without the word that nobody minds', async () => {
    show();
    await check();
    await screen.findByLabelText(AGREE);
    expect(sendButton().disabled).toBe(true);
    fireEvent.click(screen.getByLabelText(AGREE));
    expect(sendButton().disabled).toBe(false);
  });

  it('is refused in words, and cannot be sent then', async () => {
    facts = () => Response.json({ ...FACTS, refusal: 'audit would get the probe too.' });
    show();
    await check();
    await screen.findByText('audit would get the probe too.');
    expect(screen.queryByRole('button', { name: 'Send the probe' })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('is not there where Weir only reads', () => {
    show({ readOnly: true });
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('is of one subscription at a time; another is asked about anew', async () => {
    show({ subscriptions: [mail.id, audit.id] });
    await check();
    await screen.findByText(PRICE);
    fireEvent.change(screen.getByLabelText('Through the subscription'), { target: { value: audit.id } });
    expect(screen.queryByText(PRICE)).toBeNull();
    expect(screen.getByText(/should arrive in audit/)).toBeDefined();
  });
});

describe('a probe', () => {
  it('is under way until it ends, and says that it was seen', async () => {
    let answer = (_response: Response) => {};
    outcome = () => new Promise((resolve) => (answer = resolve));
    await send();
    expect((await screen.findByText(/^Publishing, and waiting in mail/)).textContent).toMatch(/, \d s$/);
    answer(Response.json({ outcome: 'seen', publishedAt: NOW, seenAfterMs: 1240, removed: true }));
    await screen.findByText('Seen after 1.2 s, and removed');
    expect(screen.getByRole('status').textContent).toBe('Probe of mail: Seen after 1.2 s, and removed');
    const [, sent] = asked.mock.calls;
    expect(JSON.parse(String(sent?.[1].body))).toEqual({ subscription: mail.id, agreed: true });
  });

  it('says so where it is still in the queue', async () => {
    ends({ outcome: 'seen', publishedAt: NOW, seenAfterMs: 300, removed: false });
    await send();
    await screen.findByText('Seen after 0.3 s, but it is still in the queue');
  });

  it('that was not seen has its likely reasons, in their order', async () => {
    const reasons = ['The policy of mail does not let orders send.', 'A consumer of mail may have received it first.'];
    ends({ outcome: 'not seen', publishedAt: NOW, waitedMs: 10_040, reasons });
    await send();
    await screen.findByText('Not seen within 10 s, which does not say that it was not delivered');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(reasons);
  });

  it('that failed says why; whether it was published is only open where it may have been', async () => {
    outcome = () => Response.json({ code: 'conflict', detail: 'Another probe of this topic waits.' }, { status: 409 });
    await send();
    expect((await screen.findByRole('alert')).textContent).toBe('Another probe of this topic waits.');
    outcome = () => Response.json({ code: 'unreachable', detail: 'AWS does not answer.' }, { status: 502 });
    await press('Check again…');
    fireEvent.click(await screen.findByLabelText(AGREE));
    fireEvent.click(sendButton());
    expect((await screen.findByRole('alert')).textContent).toContain('it lies in mail as any message');
  });

  it('asks anew for another: who would get it, and whether anybody minds', async () => {
    ends({ outcome: 'seen', publishedAt: NOW, seenAfterMs: 300, removed: true });
    await send();
    await press('Check again…');
    await screen.findByText(PRICE);
    expect(sendButton().disabled).toBe(true);
    expect(asked.mock.calls.map(([, { method }]) => method ?? 'GET')).toEqual(['GET', 'POST', 'GET']);
  });

  it('keeps the focus where the pressed button was', async () => {
    ends({ outcome: 'seen', publishedAt: NOW, seenAfterMs: 300, removed: true });
    show();
    screen.getByRole('button', { name: /^Check who/ }).focus();
    await check();
    expect(screen.getByRole('region', { name: 'Send a probe' }).contains(document.activeElement)).toBe(true);
  });
});
