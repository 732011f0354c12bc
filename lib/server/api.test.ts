import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GET as getQueue } from '#app/api/connections/[connection]/queues/[name]/route.ts';
import { GET as getConnection } from '#app/api/connections/[connection]/route.ts';
import { GET as streamTopology } from '#app/api/connections/[connection]/stream/route.ts';
import { GET as getTopic } from '#app/api/connections/[connection]/topics/[name]/route.ts';
import { GET as getTopology } from '#app/api/connections/[connection]/topology/route.ts';
import { POST as watchResources } from '#app/api/connections/[connection]/watch/route.ts';
import { GET as resolveArn } from '#app/api/resolve/route.ts';
import { runtime } from './runtime.ts';
import { startRuntime } from './testing/start-runtime.ts';

type Route = typeof getQueue;

const HERE = { connection: 'default' };
const VIEWER = '3b0e4a52-8f0e-4a39-9d6c-0d8f1c8f5a11';
let sandbox: Awaited<ReturnType<typeof startRuntime>>;

/** The routes as Next calls them, on a real runtime, before a sandbox with one topic that feeds one queue. */
beforeAll(async () => {
  sandbox = await startRuntime();
  await sandbox.sqs.send(new CreateQueueCommand({ QueueName: 'orders' }));
  const { TopicArn } = await sandbox.sns.send(new CreateTopicCommand({ Name: 'sales' }));
  const Endpoint = `arn:aws:sqs:eu-west-1:${sandbox.sandbox.account}:orders`;
  await sandbox.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint }));
  await sandbox.open();
});

afterAll(() => sandbox.close());

type Sent = { query?: string; body?: object; signal?: AbortSignal };

function call(route: Route, params: Record<string, string>, { query = '', body, signal }: Sent = {}) {
  const request = new Request(`http://127.0.0.1:3000/${query}`, {
    headers: { host: '127.0.0.1:3000', 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  return route(request, { params: Promise.resolve(params) });
}

it('answers the picture, which is what its contract says', async () => {
  const response = await call(getTopology, HERE);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    connection: { id: 'default', region: 'eu-west-1', account: sandbox.sandbox.account, custom: true },
    queues: [{ name: 'orders', visible: 0 }],
    topics: [{ name: 'sales' }],
    subscriptions: [{ protocol: 'sqs', delivery: 'no-policy' }],
  });
});

it('answers a connection, and what its server can do', async () => {
  expect(await (await call(getConnection, HERE)).json()).toMatchObject({
    connection: { id: 'default', custom: true },
    capabilities: { topics: { can: 'yes' }, messageMoveTasks: { can: 'yes' }, queueTags: { can: 'yes' } },
  });
  expect((await call(getConnection, { connection: 'elsewhere' })).status).toBe(404);
});

it('answers one queue and one topic by name', async () => {
  expect(await (await call(getQueue, { ...HERE, name: 'orders' })).json()).toMatchObject({ queue: { name: 'orders' } });
  expect(await (await call(getTopic, { ...HERE, name: 'sales' })).json()).toMatchObject({ topic: { name: 'sales' } });
});

it.each([
  [getQueue, { name: 'nothing' }, 404],
  [getTopic, { name: 'nothing' }, 404],
  [getQueue, { name: 'a/b' }, 400],
  [getQueue, { name: 'x'.repeat(81) }, 400],
  [getQueue, { name: 'orders', connection: 'elsewhere' }, 404],
  [getQueue, { name: 'orders', connection: '..' }, 400],
])('answers a problem for what is not there', async (route, params, status) => {
  const response = await call(route, { ...HERE, ...params });
  expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
});

it('streams, beginning with a snapshot, until the client leaves', async () => {
  const client = new AbortController();
  const response = await call(streamTopology, HERE, { query: `?viewer=${VIEWER}`, signal: client.signal });
  const reader = response.body?.getReader();
  const first = new TextDecoder().decode((await reader?.read())?.value);
  expect(first).toMatch(/^id: \w+:\d+\nevent: snapshot\ndata: \{/);
  client.abort();
  while (!(await reader?.read())?.done);
  expect(runtime().connection('default').monitor.status().viewers).toBe(0);
});

it('needs a viewer to stream to', async () => {
  expect((await call(streamTopology, HERE)).status).toBe(400);
});

it('hears what a tab looks at', async () => {
  const arn = `arn:aws:sqs:eu-west-1:${sandbox.sandbox.account}:orders`;
  const body = { viewer: VIEWER, selected: arn, inView: [arn], historyOf: [arn] };
  const response = await call(watchResources, HERE, { body });
  expect(await response.json()).toMatchObject({ histories: [{ arn }] });
});

it('finds the connection of an ARN', async () => {
  const query = `?arn=arn:aws:sqs:eu-west-1:${sandbox.sandbox.account}:orders`;
  expect(await (await call(resolveArn, {}, { query })).json()).toMatchObject({ kind: 'found', connection: 'default' });
});
