import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { createQueue } from '#lib/testing/create-queue.ts';
import { defineRoute } from '../gate/define-route.ts';
import { listConnections } from '../operations/connections.ts';
import { peekMessages } from '../operations/looks.ts';
import { weirError } from '../weir-error.ts';
import { byProfile, LOCKED, startConnections } from './testing/start-connections.ts';

afterEach(() => vi.unstubAllEnvs());

const ROLE = 'arn:aws:iam::222222222222:role/weir';
const REGION = 'eu-west-1';

const routes = {
  list: defineRoute(listConnections, ({ runtime }) => ({ connections: runtime.connections() })),
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
  const { sandbox, dataFolder } = await startConnections((endpoint) => [
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

it('closes in order as far as it can, and says where it cannot', async () => {
  const { runtime, dataFolder, ...started } = await startConnections((endpoint) => [byProfile('a', endpoint)]);
  await createQueue(started, 'orders');
  const { looks, monitor } = runtime.connection('a');
  await monitor.topology();
  const locks = () => globSync('**/lock', { cwd: dataFolder });
  const error = vi.spyOn(runtime.log, 'error').mockImplementation(() => {});
  expect(locks()).toHaveLength(1);
  looks.close = () => Promise.reject(new Error('stuck'));
  await runtime.close();
  expect(locks()).toEqual([]);
  expect(error).toHaveBeenCalledOnce();
});

it('says of one that cannot be opened why, and which there are of one that is not there', async () => {
  const { runtime } = await startConnections((endpoint) => [byProfile('a', endpoint), { id: 'gone', profile: 'gone' }]);
  expect(() => runtime.connection('gone')).toThrow('There is no AWS profile “gone”');
  expect(() => runtime.connection('b')).toThrow('There is no connection “b”; there is a, gone.');
});

it('an outage, a missing profile or a role that refuses is of one connection alone', async () => {
  const started = await startConnections((endpoint) => [
    byProfile('live', endpoint),
    byProfile('down', 'http://127.0.0.1:9'),
    byProfile('gone', endpoint, { profile: 'gone' }),
    { id: 'locked', region: REGION, endpoint, role: { arn: LOCKED, profile: 'ops' } },
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
  const started = await startConnections((endpoint) => [byProfile('a', endpoint)]);
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
  const started = await startConnections((endpoint) => [
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

it('two connections to one account and region write to folders of their own', async () => {
  const started = await startConnections((endpoint) => [byProfile('default', endpoint), byProfile('reader', endpoint)]);
  await createQueue(started, 'orders');
  for (const id of ['default', 'reader']) await started.runtime.connection(id).monitor.topology();
  const host = new URL(started.sandbox.endpoint).host.replace(':', '_');
  const account = join(started.dataFolder, host, REGION, started.sandbox.account);
  expect(readdirSync(account).sort()).toEqual(expect.arrayContaining(['connections', 'lock', 'server-id']));
  const ids = [account, join(account, 'connections', 'reader')].map((folder) =>
    readFileSync(join(folder, 'server-id'), 'utf8'),
  );
  expect(new Set(ids).size).toBe(2);
});
