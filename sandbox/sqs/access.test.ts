import { DeleteQueueCommand, GetQueueUrlCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
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
