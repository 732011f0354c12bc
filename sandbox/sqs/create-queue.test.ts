import { CreateQueueCommand, DeleteQueueCommand, GetQueueUrlCommand } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { arnOf, queueDesk, redriveTo } from '../testing/queue-desk.ts';

test('asking twice for the same queue answers the same URL', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders', { DelaySeconds: '5' });
  expect(await desk.create('orders', { DelaySeconds: '5' })).toBe(url);
  expect(await desk.create('orders')).toBe(url);
  const found = await desk.sqs.send(new GetQueueUrlCommand({ QueueName: 'orders' }));
  expect(found.QueueUrl).toBe(url);
});

test('asking for it with another attribute is refused', async () => {
  const desk = await queueDesk();
  await desk.create('orders', { DelaySeconds: '5' });
  const asked = desk.create('orders', { DelaySeconds: '6' });
  await expect(asked).rejects.toMatchObject({ name: 'QueueNameExists' });
});

test.each([
  ['', {}],
  ['a'.repeat(81), {}],
  ['or ders', {}],
  ['orders.fifo', {}],
  ['orders', { FifoQueue: 'true' }],
  [`${'a'.repeat(76)}.fifo`, { FifoQueue: 'true' }],
])('refuses the name %j with %j', async (QueueName, Attributes) => {
  const { sqs } = await queueDesk();
  const asked = sqs.send(new CreateQueueCommand({ QueueName, Attributes }));
  await expect(asked).rejects.toMatchObject({
    name: expect.stringMatching(/^(InvalidParameterValue|MissingParameter)$/),
  });
});

test('a deleted name is blocked for 60 seconds', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders');
  await desk.send(url, 'lost');
  await desk.sqs.send(new DeleteQueueCommand({ QueueUrl: url }));
  await expect(desk.send(url, 'a')).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
  desk.clock.advance(59_999);
  await expect(desk.create('orders')).rejects.toMatchObject({ name: 'QueueDeletedRecently' });
  desk.clock.advance(1);
  await desk.create('orders');
  expect(await desk.counts(url)).toMatchObject({ visible: 0 });
});

test('a dead-letter queue must be there, be of the same kind, and let itself be used', async () => {
  const desk = await queueDesk();
  await expect(desk.create('a', redriveTo('nowhere', 3))).rejects.toThrow('Dead letter target does not exist');
  await desk.create('dead.fifo');
  await expect(desk.create('a', redriveTo('dead.fifo', 3))).rejects.toThrow('same type');
  const byQueue = { redrivePermission: 'byQueue', sourceQueueArns: [arnOf('friend')] };
  await desk.create('dead', { RedriveAllowPolicy: JSON.stringify(byQueue) });
  await expect(desk.create('a', redriveTo('dead', 3))).rejects.toThrow('does not allow');
  await desk.create('friend', redriveTo('dead', 3));
  await desk.create('closed', { RedriveAllowPolicy: '{"redrivePermission":"denyAll"}' });
  await expect(desk.create('a', redriveTo('closed', 3))).rejects.toMatchObject({ name: 'InvalidParameterValue' });
});
