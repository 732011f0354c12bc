import { DeleteQueueCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { bodies, queueDesk } from '../testing/queue-desk.ts';
import { enqueue } from './queue/enqueue.ts';
import type { Queue } from './queue/queue.ts';

test('each receive counts, the first one is remembered, and every handle is new', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders');
  await desk.send(url, 'a');
  desk.clock.advance(1_000);
  const firstAt = desk.clock.now();
  const [first] = await desk.receive(url, { VisibilityTimeout: 0 });
  desk.clock.advance(1_000);
  const [second] = await desk.receive(url);
  expect(first?.Attributes).toMatchObject({ ApproximateReceiveCount: '1' });
  expect(second?.Attributes).toMatchObject({
    ApproximateReceiveCount: '2',
    ApproximateFirstReceiveTimestamp: String(firstAt),
  });
  expect(second?.ReceiptHandle).not.toBe(first?.ReceiptHandle);
});

test('attributes come only when asked for, by name or by prefix', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders');
  const value = { DataType: 'String', StringValue: 'v' };
  await desk.send(url, 'a', { MessageAttributes: { 'shop.id': value, 'shop.name': value, other: value } });
  const names = async (MessageAttributeNames: string[]) => {
    const more = { MessageAttributeNames, MessageSystemAttributeNames: [], VisibilityTimeout: 0 };
    const [message] = await desk.receive(url, more);
    expect(message?.Attributes).toBeUndefined();
    return Object.keys(message?.MessageAttributes ?? {});
  };
  expect(await names([])).toEqual([]);
  expect(await names(['other', 'nothing'])).toEqual(['other']);
  expect(await names(['shop.*'])).toEqual(['shop.id', 'shop.name']);
  expect(await names(['.*'])).toHaveLength(3);
});

test.each([
  [{ MaxNumberOfMessages: 11 }, 'InvalidParameterValue'],
  [{ MaxNumberOfMessages: 0 }, 'InvalidParameterValue'],
  [{ WaitTimeSeconds: 21 }, 'InvalidParameterValue'],
  [{ VisibilityTimeout: 43_201 }, 'InvalidParameterValue'],
  [{ ReceiveRequestAttemptId: 'x' }, 'InvalidParameterValue'],
  [{ AttributeNames: ['Colour' as 'All'] }, 'InvalidAttributeName'],
  [{ AttributeNames: ['toString' as 'All'] }, 'InvalidAttributeName'],
])('refuses %j', async (more, name) => {
  const desk = await queueDesk();
  const url = await desk.create('orders');
  await expect(desk.receive(url, more)).rejects.toMatchObject({ name });
});

test('a short poll of an empty queue answers at once, with no list', async () => {
  const desk = await queueDesk();
  const QueueUrl = await desk.create('orders');
  expect((await desk.sqs.send(new ReceiveMessageCommand({ QueueUrl }))).Messages).toBeUndefined();
});

test('a long poll ends with the first message', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders', { ReceiveMessageWaitTimeSeconds: '20' });
  const waiting = desk.receive(url);
  await desk.send(url, 'a');
  expect(bodies(await waiting)).toEqual(['a']);
});

test('a long poll ends with its time', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders');
  const waiting = desk.receive(url, { WaitTimeSeconds: 20 });
  await expect.poll(() => desk.sandbox.calls.count('ReceiveMessage')).toBe(1);
  desk.clock.advance(20_000);
  expect(await waiting).toEqual([]);
});

test('a long poll ends with its queue', async () => {
  const desk = await queueDesk();
  const QueueUrl = await desk.create('orders');
  const waiting = desk.receive(QueueUrl, { WaitTimeSeconds: 20 });
  const refused = expect(waiting).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
  await expect.poll(() => desk.sandbox.calls.count('ReceiveMessage')).toBe(1);
  await desk.sqs.send(new DeleteQueueCommand({ QueueUrl }));
  await refused;
});

test('past 120,000 in flight a short poll is refused, a long one waits', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders');
  const queue = desk.sandbox.world.region('eu-west-1').sqs.queues.get('orders') as Queue;
  const draft = { body: 'x', attributes: {}, senderId: '' };
  for (let i = 0; i <= 120_000; i += 1) enqueue(queue, desk.clock.now(), draft);
  queue.messages.take(119_999, desk.clock.now() + 30_000, () => true);
  expect(await desk.receive(url)).toHaveLength(1);
  await expect(desk.receive(url)).rejects.toMatchObject({ name: 'OverLimit' });
  const waiting = desk.receive(url, { WaitTimeSeconds: 20 });
  await expect.poll(() => queue.messages.waiters.size).toBe(1);
  desk.clock.advance(20_000);
  expect(await waiting).toEqual([]);
});

test('a long poll takes what becomes visible while it waits', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders');
  await desk.send(url, 'delayed', { DelaySeconds: 5 });
  const waiting = desk.receive(url, { WaitTimeSeconds: 20 });
  await expect.poll(() => desk.sandbox.calls.count('ReceiveMessage')).toBe(1);
  desk.clock.advance(5_000);
  expect(bodies(await waiting)).toEqual(['delayed']);
});

test('an aborted long poll takes nothing', async () => {
  const desk = await queueDesk();
  const QueueUrl = await desk.create('orders');
  const hangUp = new AbortController();
  const command = new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 });
  const waiting = desk.sqs.send(command, { abortSignal: hangUp.signal });
  await expect.poll(() => desk.sandbox.calls.count('ReceiveMessage')).toBe(1);
  const { waiters } = desk.sandbox.world.region('eu-west-1').sqs.queues.get('orders')?.messages ?? {};
  await expect.poll(() => waiters?.size).toBe(1);
  hangUp.abort();
  await expect(waiting).rejects.toThrow();
  await expect.poll(() => waiters?.size).toBe(0);
  await desk.send(QueueUrl, 'a');
  expect(await desk.counts(QueueUrl)).toEqual({ visible: 1, inFlight: 0, delayed: 0 });
});

test('a message received three times goes to the back of a standard queue', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders');
  for (const body of ['a', 'b']) await desk.send(url, body);
  const look = async () => bodies(await desk.receive(url, { MaxNumberOfMessages: 1, VisibilityTimeout: 0 }));
  expect([await look(), await look(), await look()].flat()).toEqual(['a', 'a', 'a']);
  expect(await look()).toEqual(['b']);
});
