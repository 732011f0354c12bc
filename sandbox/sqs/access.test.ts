import {
  AddPermissionCommand,
  DeleteQueueCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  RemovePermissionCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { arnOf, queueDesk } from '../testing/queue-desk.ts';

const statement = (Effect: string, Principal: unknown, Action: string) => ({
  Effect,
  Principal,
  Action,
  Resource: arnOf('ours'),
});
const policy = (...Statement: object[]) => ({ Policy: JSON.stringify({ Version: '2012-10-17', Statement }) });

test('another account may do what the policy gives it, and no more', async () => {
  const desk = await queueDesk();
  const QueueUrl = await desk.create('ours', policy(statement('Allow', { AWS: '111111111111' }, 'SQS:*')));
  const guest = desk.clientAs('111111111111');
  await guest.send(new SendMessageCommand({ QueueUrl, MessageBody: 'hello' }));
  await expect(guest.send(new DeleteQueueCommand({ QueueUrl }))).rejects.toMatchObject({ name: 'AccessDenied' });
  const owner = { QueueName: 'ours', QueueOwnerAWSAccountId: '000000000000' };
  expect((await guest.send(new GetQueueUrlCommand(owner))).QueueUrl).toBe(QueueUrl);
  const stranger = desk.clientAs('222222222222');
  const asked = stranger.send(new ReceiveMessageCommand({ QueueUrl }));
  await expect(asked).rejects.toMatchObject({ name: 'AccessDenied', $metadata: { httpStatusCode: 403 } });
});

test('the owner may do all but what is denied to everybody', async () => {
  const desk = await queueDesk();
  const url = await desk.create('ours', policy(statement('Deny', '*', 'sqs:SendMessage')));
  await expect(desk.send(url, 'a')).rejects.toMatchObject({ name: 'AccessDenied' });
  expect(await desk.receive(url)).toEqual([]);
});

test('a permission is a statement of the policy, beside those that are there', async () => {
  const desk = await queueDesk();
  const QueueUrl = await desk.create('ours', policy(statement('Allow', { AWS: '222222222222' }, 'sqs:*')));
  const permission = { QueueUrl, Label: 'guests', AWSAccountIds: ['111111111111'], Actions: ['SendMessage'] };
  await desk.sqs.send(new AddPermissionCommand(permission));
  const twice = desk.sqs.send(new AddPermissionCommand(permission));
  await expect(twice).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  const send = (account: string) => desk.clientAs(account).send(new SendMessageCommand({ QueueUrl, MessageBody: 'a' }));
  await send('111111111111');
  await desk.sqs.send(new RemovePermissionCommand({ QueueUrl, Label: 'guests' }));
  await expect(send('111111111111')).rejects.toMatchObject({ name: 'AccessDenied' });
  await send('222222222222');
});

test('a policy ends with its last permission, and holds no more than twenty', async () => {
  const desk = await queueDesk();
  const QueueUrl = await desk.create('ours');
  const add = (Label: string) => {
    const permission = { QueueUrl, Label, AWSAccountIds: ['111111111111'], Actions: ['*'] };
    return desk.sqs.send(new AddPermissionCommand(permission));
  };
  const remove = (Label: string) => desk.sqs.send(new RemovePermissionCommand({ QueueUrl, Label }));
  for (let i = 0; i < 20; i += 1) await add(`p${i}`);
  await expect(add('p20')).rejects.toThrow('Too many statements');
  for (let i = 0; i < 20; i += 1) await remove(`p${i}`);
  expect(await desk.attributes(QueueUrl)).not.toHaveProperty('Policy');
  await expect(remove('p0')).rejects.toMatchObject({ name: 'InvalidParameterValue' });
});

const EIGHT = [
  'SendMessage',
  'ReceiveMessage',
  'DeleteMessage',
  'PurgeQueue',
  'GetQueueUrl',
  'GetQueueAttributes',
].concat('ChangeMessageVisibility', 'ListDeadLetterSourceQueues');

test.each([
  ['no actions', { Actions: [] }, 'MissingParameter', 'Actions'],
  ['no account', { AWSAccountIds: [] }, 'InvalidParameterValue', 'Unable to verify'],
  ['what is no account', { AWSAccountIds: ['me'] }, 'InvalidParameterValue', 'Value [me] for parameter PrincipalId'],
  ['what only the owner may', { Actions: ['DeleteQueue'] }, 'InvalidParameterValue', 'Only the queue owner'],
  ['an unknown action', { Actions: ['MakeCoffee'] }, 'InvalidParameterValue', 'Value SQS:MakeCoffee'],
  ['a label with a space', { Label: 'a b' }, 'InvalidParameterValue', 'Label'],
  ['eight actions', { Actions: EIGHT }, 'OverLimit', '8 Actions were found, maximum allowed is 7.'],
  [
    'fifty-one accounts',
    { AWSAccountIds: Array.from({ length: 51 }, (_, index) => String(100_000_000_000 + index)) },
    'OverLimit',
    '51 Principals were found, maximum allowed is 50.',
  ],
])('a permission of %s is refused', async (_what, wrong, name, words) => {
  const desk = await queueDesk();
  const QueueUrl = await desk.create('ours');
  const permission = { QueueUrl, Label: 'guests', AWSAccountIds: ['111111111111'], Actions: ['SendMessage'], ...wrong };
  await expect(desk.sqs.send(new AddPermissionCommand(permission))).rejects.toMatchObject({
    name,
    message: expect.stringContaining(words),
  });
});
