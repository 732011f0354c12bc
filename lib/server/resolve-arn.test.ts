import { expect, it } from 'vitest';
import { aConnection } from '#lib/testing/builders.ts';
import { connectionOfArn } from './resolve-arn.ts';
import { aMonitor } from './testing/a-runtime.ts';
import { weirError } from './weir-error.ts';

const ORDERS = 'arn:aws:sqs:eu-west-1:111122223333:orders';

/** One connection in eu-west-1 whose account becomes known by what `tells` names. */
function world({ account = null as string | null, tells = 'nothing' }) {
  const calls: string[] = [];
  let known = account;
  const answer = (name: string) => async () => {
    calls.push(name);
    if (tells === name) known = '111122223333';
    throw weirError('denied', 'No.');
  };
  const connection = () => aConnection({ id: 'default', region: 'eu-west-1', account: known });
  const monitor = aMonitor({
    connection,
    queueDetail: answer('queueDetail'),
    topicDetail: answer('topicDetail'),
    topology: answer('topology'),
  });
  return { calls, runtime: { connections: () => [connection()], connection: () => ({ monitor }) } };
}

it('finds the connection of the account and region', async () => {
  const { runtime, calls } = world({ account: '111122223333' });
  expect(await connectionOfArn(ORDERS, runtime)).toEqual({
    kind: 'found',
    connection: 'default',
    account: '111122223333',
    region: 'eu-west-1',
  });
  expect(calls).toEqual([]);
});

it.each([
  ['another account', 'arn:aws:sqs:eu-west-1:999999999999:orders'],
  ['another region', 'arn:aws:sqs:us-east-1:111122223333:orders'],
])('shows both where it is %s, never a queue of the same name', async (_what, arn) => {
  const { runtime } = world({ account: '111122223333' });
  const [, , , region, account] = arn.split(':');
  expect(await connectionOfArn(arn, runtime)).toMatchObject({
    kind: 'elsewhere',
    account,
    region,
    connections: [{ account: '111122223333', region: 'eu-west-1' }],
  });
});

it.each([
  [ORDERS, 'queueDetail', ['queueDetail']],
  ['arn:aws:sns:eu-west-1:111122223333:orders', 'topicDetail', ['topicDetail']],
  [ORDERS, 'topology', ['queueDetail', 'topology']],
])('asks for the resource first, then for everything: %s told by %s', async (arn, tells, expected) => {
  const { runtime, calls } = world({ tells });
  expect(await connectionOfArn(arn, runtime)).toMatchObject({ kind: 'found' });
  expect(calls).toEqual(expected);
});

it('takes nothing for granted when the account stays unknown', async () => {
  expect(await connectionOfArn(ORDERS, world({}).runtime)).toMatchObject({ kind: 'elsewhere' });
});
