import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { POST as deleteSeen } from '#app/api/connections/[connection]/looks/[look]/delete/route.ts';
import { GET as exportLook } from '#app/api/connections/[connection]/looks/[look]/export/route.ts';
import { GET as openMessage } from '#app/api/connections/[connection]/looks/[look]/messages/[messageId]/route.ts';
import { POST as queryLook } from '#app/api/connections/[connection]/looks/[look]/query/route.ts';
import { POST as releaseLook } from '#app/api/connections/[connection]/looks/[look]/release/route.ts';
import { GET as getLookFacts } from '#app/api/connections/[connection]/queues/[name]/look-facts/route.ts';
import { POST as peekMessages } from '#app/api/connections/[connection]/queues/[name]/peek/route.ts';
import type { LookEvent } from '#lib/contracts/look.ts';
import { runtime } from '#lib/server/runtime.ts';
import { startRuntime } from '#lib/server/testing/start-runtime.ts';
import { createQueue } from '#lib/testing/create-queue.ts';
import { sendMessages } from '#lib/testing/send-messages.ts';

const GONE = '3b0e4a52-8f0e-4a39-9d6c-0d8f1c8f5a11';
let sandbox: Awaited<ReturnType<typeof startRuntime>>;

/** The routes as Next calls them, on a real runtime, before a sandbox with three queues. */
beforeAll(async () => {
  sandbox = await startRuntime();
  await createQueue(sandbox, 'orders');
  await createQueue(sandbox, 'held');
  const dlq = `arn:aws:sqs:eu-west-1:${sandbox.sandbox.account}:orders`;
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: dlq, maxReceiveCount: 1 });
  await createQueue(sandbox, 'once', { RedrivePolicy });
  await sendMessages(sandbox, 'orders', 20, { body: (index) => JSON.stringify({ order: index, note: '=1+1' }) });
  await sendMessages(sandbox, 'held', 5);
  await sandbox.open();
});

afterAll(() => sandbox.close());

type Sent = { query?: string; body?: object; signal?: AbortSignal };

function call(
  route: typeof exportLook,
  params: Record<string, string>,
  { query = '', body, signal }: Sent = {},
): Promise<Response> {
  const request = new Request(`http://127.0.0.1:3000/${query}`, {
    headers: { host: '127.0.0.1:3000', 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  return route(request, { params: Promise.resolve({ connection: 'default', ...params }) });
}

/** The events of a stream, one by one. */
async function* eventsOf({ body }: Response): AsyncGenerator<LookEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of body ?? []) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data: ')) yield JSON.parse(line.slice(6)) as LookEvent;
  }
}

async function glance(name: string, count: number) {
  const events: LookEvent[] = [];
  const response = await call(peekMessages, { name }, { body: { count, hold: 0 } });
  for await (const event of eventsOf(response)) events.push(event);
  const [begun] = events;
  const ids = events.flatMap((event) =>
    event.type === 'messages' ? event.messages.map((each) => each.messageId) : [],
  );
  return { events, look: begun?.type === 'begun' ? begun.look : '', ids };
}

it('tells what a look would cost, without a receive', async () => {
  const facts = await (await call(getLookFacts, { name: 'once' })).json();
  expect(facts).toMatchObject({ deadLetter: { maxReceiveCount: 1 }, visible: 0, visibilityTimeout: 30, earlier: null });
  expect(sandbox.sandbox.calls.count('ReceiveMessage')).toBe(0);
});

it('refuses before the stream, as a problem that says why', async () => {
  const response = await call(peekMessages, { name: 'once' }, { body: { count: 10, hold: 0 } });
  expect([response.status, response.headers.get('content-type')]).toEqual([409, 'application/problem+json']);
  expect(await response.json()).toMatchObject({
    code: 'conflict',
    detail: expect.stringContaining('allows 1 receive'),
  });
  expect(sandbox.sandbox.calls.count('ReceiveMessage')).toBe(0);
});

it('streams a look from its beginning to its release, and ends', async () => {
  const { events } = await glance('orders', 20);
  const types = events.map(({ type }) => type).filter((type) => type !== 'messages' && type !== 'progress');
  expect(types).toEqual(['begun', 'collected', 'released']);
  expect(JSON.stringify(events)).not.toMatch(/handle/i);
});

it('gives back when the client leaves in the middle of a hold', async () => {
  const client = new AbortController();
  const body = { count: 5, hold: 120 };
  const response = await call(peekMessages, { name: 'held' }, { body, signal: client.signal });
  for await (const event of eventsOf(response)) if (event.type === 'held') client.abort();
  const { monitor } = runtime().connection('default');
  await vi.waitUntil(async () => (await monitor.queueDetail('held')).queue.inFlight === 0, { interval: 20 });
  expect((await monitor.queueDetail('held')).queue.visible).toBe(5);
});

it('gives back on request', async () => {
  const response = await call(peekMessages, { name: 'held' }, { body: { count: 5, hold: 120 } });
  const types: string[] = [];
  let look = '';
  for await (const event of eventsOf(response)) {
    types.push(event.type);
    if (event.type === 'begun') look = event.look;
    if (event.type === 'held') await call(releaseLook, { look }, { body: {} });
  }
  expect(types.at(-1)).toBe('released');
});

it('opens, filters and deletes what was seen', async () => {
  const { look, ids } = await glance('orders', 20);
  const [messageId = ''] = ids;
  const opened = await (await call(openMessage, { look, messageId })).json();
  expect(opened).toMatchObject({ message: { messageId, body: expect.stringContaining('"note":"=1+1"') } });
  const asked = { filter: 'body.order < 3', columns: ['body.order'] };
  const answer = await (await call(queryLook, { look }, { body: asked })).json();
  expect(answer).toMatchObject({ total: 20, columns: [expect.arrayContaining(['0', '1', '2'])] });
  const wrong = await call(queryLook, { look }, { body: { filter: 'body.order <' } });
  expect(wrong.status).toBe(400);
  const deleted = await (await call(deleteSeen, { look }, { body: { messageIds: [messageId] } })).json();
  expect(deleted).toMatchObject({ deleted: [messageId], foundAgain: 1 });
  const { entries } = await runtime().connection('default').monitor.activity({ limit: 1 });
  expect(entries).toMatchObject([{ operationId: 'deleteSeen', words: 'Deleted 1 message (1 found again by id)' }]);
});

it.each([
  ['ndjson', 'application/x-ndjson'],
  ['csv', 'text/csv'],
])('exports as %s, to be saved and never shown', async (format, mediaType) => {
  const { look, ids } = await glance('orders', 5);
  const response = await call(exportLook, { look }, { query: `?format=${format}&ids=${ids.slice(0, 3).join(',')}` });
  expect(response.headers.get('content-type')).toContain(mediaType);
  expect(response.headers.get('content-disposition')).toMatch(
    new RegExp(`^attachment; filename="orders-[\\d-]+\\.${format}"$`),
  );
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const lines = (await response.text()).trim().split('\n');
  expect(lines).toHaveLength(format === 'csv' ? 4 : 3);
  for (const id of ids.slice(0, 3)) expect(lines.some((line) => line.includes(id))).toBe(true);
});

it('exports what a filter lets through', async () => {
  const { look } = await glance('orders', 19);
  const filter = encodeURIComponent('body.order >= 18');
  const text = await (await call(exportLook, { look }, { query: `?format=ndjson&filter=${filter}` })).text();
  expect(
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(JSON.parse(line).body).order)
      .toSorted(),
  ).toEqual([18, 19]);
});

it('says so when what was seen is not kept any more', async () => {
  const answers = await Promise.all([
    call(openMessage, { look: GONE, messageId: 'm' }),
    call(queryLook, { look: GONE }, { body: {} }),
    call(exportLook, { look: GONE }, { query: '?format=csv' }),
    call(deleteSeen, { look: GONE }, { body: { messageIds: ['m'] } }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
});
