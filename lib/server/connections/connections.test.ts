import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { createQueue } from '#lib/testing/create-queue.ts';
import { startSandbox } from '#lib/testing/start-sandbox.ts';
import { createRuntime } from '../create-runtime.ts';
import { readSettings } from '../env.ts';
import { defineRoute } from '../gate/define-route.ts';
import { listConnections } from '../operations/connections.ts';
import { peekMessages } from '../operations/looks.ts';
import { refreshTopology } from '../operations/topology.ts';
import { installRuntime, uninstallRuntime } from '../runtime.ts';
import { stubAwsHome } from '../testing/aws-home.ts';
import { weirError } from '../weir-error.ts';

afterEach(() => {
  uninstallRuntime();
  vi.unstubAllEnvs();
});

const KEYS = { aws_access_key_id: 'sandbox', aws_secret_access_key: 'hunter2' };
const ROLE = 'arn:aws:iam::222222222222:role/weir';
const REGION = 'eu-west-1';

/** A runtime with the connections of a `WEIR_CONFIG`, before a sandbox. */
async function start(connections: (endpoint: string) => object[], environment: Record<string, string> = {}) {
  const started = await startSandbox({ roles: [{ arn: `${ROLE}-locked`, refuse: true }] });
  onTestFinished(() => started.close());
  stubAwsHome({ credentials: { ops: KEYS } });
  const dataFolder = mkdtempSync(join(tmpdir(), 'weir-'));
  const file = join(dataFolder, 'weir.json');
  writeFileSync(file, JSON.stringify({ connections: connections(started.sandbox.endpoint) }));
  const settings = readSettings({ WEIR_CONFIG: file, WEIR_DATA: dataFolder, ...environment });
  const runtime = await createRuntime(settings, { checkOutput: true });
  onTestFinished(() => runtime.close());
  installRuntime(runtime);
  return { ...started, runtime, dataFolder };
}

/** A connection with a profile's credentials. */
const byProfile = (id: string, endpoint: string, over: object = {}) => ({
  id,
  region: REGION,
  profile: 'ops',
  endpoint,
  ...over,
});

const routes = {
  list: defineRoute(listConnections, ({ runtime }) => ({ connections: runtime.connections() })),
  refresh: defineRoute(refreshTopology, ({ params, runtime }) => {
    runtime.connection(params.connection).monitor.refresh();
    return {};
  }),
  peek: defineRoute(peekMessages, () => {
    throw weirError('conflict', 'A look would begin.');
  }),
};

function ask(method: string, path: string, body?: object): Request {
  return new Request(`http://127.0.0.1:3000${path}`, {
    method,
    headers: { host: '127.0.0.1:3000', 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
}

it('lists all without opening one: no call, no folder', async () => {
  const { sandbox, dataFolder } = await start((endpoint) => [
    byProfile('a', endpoint, { label: 'A', colour: 'red', production: true }),
    { id: 'role', region: REGION, role: { arn: ROLE } },
    { id: 'gone', profile: 'gone' },
  ]);
  const answer = await routes.list(ask('GET', '/api/connections'), { params: Promise.resolve(undefined) });
  expect(await answer.json()).toMatchObject({
    connections: [
      {
        id: 'a',
        label: 'A',
        colour: 'red',
        production: true,
        custom: true,
        account: null,
        problem: null,
        opened: null,
      },
      { id: 'role', account: '222222222222', custom: false, opened: null },
      { id: 'gone', region: '', problem: expect.stringContaining('There is no AWS profile “gone”') },
    ],
  });
  expect(readdirSync(dataFolder)).toEqual(['weir.json']);
  expect(sandbox.calls.count('ListQueues')).toBe(0);
});

it('says of one that cannot be opened why, and which there are of one that is not there', async () => {
  const { runtime } = await start((endpoint) => [byProfile('a', endpoint), { id: 'gone', profile: 'gone' }]);
  expect(() => runtime.connection('gone')).toThrow('There is no AWS profile “gone”');
  expect(() => runtime.connection('b')).toThrow('There is no connection “b”; there is a, gone.');
});

it('an outage, a missing profile or a role that refuses is of one connection alone', async () => {
  const started = await start((endpoint) => [
    byProfile('live', endpoint),
    byProfile('down', 'http://127.0.0.1:9'),
    byProfile('gone', endpoint, { profile: 'gone' }),
    { id: 'locked', region: REGION, endpoint, role: { arn: `${ROLE}-locked`, profile: 'ops' } },
    { id: 'role', region: REGION, endpoint, role: { arn: ROLE, profile: 'ops' } },
  ]);
  const { runtime } = started;
  const pictures = await Promise.all(
    runtime.connections().map(async ({ id }) => {
      const { status, connection } = await runtime.connection(id).monitor.topology();
      return {
        id,
        state: status.state,
        code: status.problem?.code,
        words: status.problem?.message,
        account: connection.account,
      };
    }),
  );
  expect(pictures).toMatchObject([
    { id: 'live', state: 'live' },
    { id: 'down', state: 'failing', code: 'unreachable' },
    { id: 'gone', state: 'failing', code: 'unauthenticated', words: expect.stringContaining('no AWS profile “gone”') },
    {
      id: 'locked',
      state: 'failing',
      code: 'unauthenticated',
      words: expect.stringContaining('may not be assumed by'),
    },
    { id: 'role', state: 'live' },
  ]);
});

it('keeps the last picture when the credentials end, and says how they are renewed', async () => {
  const started = await start((endpoint) => [byProfile('a', endpoint)]);
  await createQueue(started, 'orders');
  const { monitor } = started.runtime.connection('a');
  await monitor.topology();
  started.sandbox.faults.add({ kind: 'expired-token' });
  await expect(monitor.queueDetail('orders')).rejects.toMatchObject({ code: 'unauthenticated' });
  const { status, queues } = await monitor.topology();
  expect(status.problem?.message).toMatch(
    /^The credentials of profile “ops” have expired\. .*aws sso login --profile ops/,
  );
  expect(queues).toMatchObject([{ name: 'orders', visible: 0 }]);
});

it('read-only holds for the connection that is, at the gate and in its clients', async () => {
  const started = await start((endpoint) => [
    byProfile('reader', endpoint, { readOnly: true }),
    byProfile('writer', endpoint),
  ]);
  const peek = async (connection: string) => {
    const path = `/api/connections/${connection}/queues/orders/peek`;
    const body = { count: 1, hold: 0, wait: 0, insist: false };
    return (
      await routes.peek(ask('POST', path, body), { params: Promise.resolve({ connection, name: 'orders' }) })
    ).json();
  };
  expect(await peek('reader')).toMatchObject({
    code: 'denied',
    detail: 'Connection “reader” is read-only; peekMessages is not possible there.',
  });
  expect(await peek('writer')).toMatchObject({ code: 'conflict' });
  await createQueue(started, 'orders');
  const { destruction } = started.runtime.connection('reader');
  await expect(destruction.purgeQueue('orders')).rejects.toThrow(
    'This connection is read-only: PurgeQueue was not sent.',
  );
  expect(started.sandbox.calls.count('PurgeQueue')).toBe(0);
});

it('a subscription of one region is judged by the policy of its queue in another', async () => {
  const started = await start((endpoint) => [
    byProfile('eu', endpoint),
    byProfile('us', endpoint, { region: 'us-east-1' }),
  ]);
  const { runtime, sns, config } = started;
  const us = new SQSClient({ ...config, region: 'us-east-1' });
  onTestFinished(() => us.destroy());
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'orders' }));
  const { QueueUrl } = await createQueue({ sqs: us }, 'mail');
  const Endpoint = TopicArn.replace('sns:eu-west-1', 'sqs:us-east-1').replace('orders', 'mail');
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint }));
  const delivery = async () => (await runtime.connection('eu').monitor.topology()).subscriptions[0]?.delivery;

  expect(await delivery()).toBe('unknown');
  await runtime.connection('us').monitor.topology();
  expect(await delivery()).toBe('no-policy');
  const Statement = {
    Effect: 'Allow',
    Principal: { Service: 'sns.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: Endpoint,
  };
  const Attributes = { Policy: JSON.stringify({ Version: '2012-10-17', Statement }) };
  await us.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
  await runtime.connection('us').monitor.queueDetail('mail');
  expect(await delivery()).toBe('allowed');
});

it('two connections to one account and region write to folders of their own', async () => {
  const started = await start((endpoint) => [byProfile('default', endpoint), byProfile('reader', endpoint)]);
  await createQueue(started, 'orders');
  for (const id of ['default', 'reader']) await started.runtime.connection(id).monitor.topology();
  const host = new URL(started.sandbox.endpoint).host.replace(':', '_');
  const account = join(started.dataFolder, host, REGION, started.sandbox.account);
  expect(readdirSync(account).sort()).toEqual(expect.arrayContaining(['lock', 'reader', 'server-id']));
  const ids = [account, join(account, 'reader')].map((folder) => readFileSync(join(folder, 'server-id'), 'utf8'));
  expect(new Set(ids).size).toBe(2);
});
