import { expect, it } from 'vitest';
import type { Connection } from '#lib/contracts/connection.ts';
import { aConnection } from '#lib/testing/builders.ts';
import { connectionOfArn } from './resolve-arn.ts';
import { aMonitor } from './testing/a-runtime.ts';
import { weirError } from './weir-error.ts';

const ORDERS = 'arn:aws:sqs:eu-west-1:111122223333:orders';
const OURS = '111122223333';

/** A connection in eu-west-1; `tells`: which question makes its account known, `never` = it does not answer at all. */
type Told = Partial<Connection> & { tells?: string; is?: string };

function world(...all: Told[]) {
  const calls: string[] = [];
  const connections = all.map(({ tells = 'nothing', is = OURS, ...over }) => {
    let known = over.account ?? null;
    const connection = () => aConnection({ id: 'default', custom: false, ...over, account: known });
    const answer = (name: string) => async () => {
      calls.push(`${connection().id} ${name}`);
      if (tells === 'never') await new Promise<never>(() => {});
      if (tells === name) known = is;
      throw weirError('denied', 'No.');
    };
    const monitor = aMonitor({
      connection,
      queueDetail: answer('queueDetail'),
      topicDetail: answer('topicDetail'),
      topology: answer('topology'),
    });
    const callerAccount = async () => {
      await answer('callerAccount')().catch(() => {});
      return tells === 'callerAccount' ? is : null;
    };
    return { connection, monitor, callerAccount };
  });
  const runtime = {
    connections: () => connections.map(({ connection }) => connection()),
    connection(id: string) {
      const found = connections.find(({ connection }) => connection().id === id);
      if (!found) throw new Error(`nobody has a connection ${id}`);
      return found;
    },
  };
  return { calls, find: (arn: string) => connectionOfArn(arn, runtime, 50) };
}

it('finds the connection of the account and region, and asks nobody', async () => {
  const { find, calls } = world(
    { id: 'us', account: OURS, region: 'us-east-1' },
    { id: 'unknown', account: null },
    { id: 'eu', account: OURS },
    { id: 'reader', account: OURS },
  );
  expect(await find(ORDERS)).toEqual({ kind: 'found', connection: 'eu', account: OURS, region: 'eu-west-1' });
  expect(calls).toEqual([]);
});

it.each([
  ['another account', 'arn:aws:sqs:eu-west-1:999999999999:orders'],
  ['another region', 'arn:aws:sqs:us-east-1:111122223333:orders'],
])('shows both where it is %s, never a queue of the same name', async (_what, arn) => {
  const [, , , region, account] = arn.split(':');
  expect(await world({ account: OURS }).find(arn)).toMatchObject({
    kind: 'elsewhere',
    account,
    region,
    connections: [{ account: OURS, region: 'eu-west-1' }],
  });
});

it.each([
  [ORDERS, false, 'queueDetail', ['queueDetail']],
  ['arn:aws:sns:eu-west-1:111122223333:orders', false, 'topicDetail', ['topicDetail']],
  [ORDERS, false, 'callerAccount', ['queueDetail', 'callerAccount']],
  [ORDERS, true, 'topology', ['queueDetail', 'callerAccount', 'topology']],
])('asks for the resource, then for the account: %s, custom %s, told by %s', async (arn, custom, tells, expected) => {
  const { find, calls } = world({ custom, tells });
  expect(await find(arn)).toMatchObject({ kind: 'found' });
  expect(calls).toEqual(expected.map((name) => `default ${name}`));
});

it('asks those that may be it alone, all at once; one that never answers keeps nobody waiting', async () => {
  const { find, calls } = world(
    { id: 'dead', tells: 'never' },
    { id: 'theirs', tells: 'callerAccount', is: '999999999999' },
    { id: 'ours', tells: 'callerAccount' },
    { id: 'us', region: 'us-east-1' },
    { id: 'broken', problem: 'no region' },
    { id: 'other', account: '999999999999' },
  );
  expect(await find(ORDERS)).toMatchObject({ kind: 'found', connection: 'ours' });
  expect(new Set(calls.map((call) => call.split(' ')[0]))).toEqual(new Set(['dead', 'theirs', 'ours']));
});

it('takes nothing for granted when the account stays unknown', async () => {
  expect(await world({}).find(ORDERS)).toMatchObject({ kind: 'elsewhere' });
});
