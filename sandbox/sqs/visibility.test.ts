import { ChangeMessageVisibilityCommand, PurgeQueueCommand } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { bodies, queueDesk } from '../testing/queue-desk.ts';

test('counts are right the moment a delay or a timeout ends, with nobody receiving', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders', { VisibilityTimeout: '30', DelaySeconds: '10' });
  await desk.send(url, 'a', { DelaySeconds: 0 });
  await desk.send(url, 'b');
  await desk.receive(url);
  expect(await desk.counts(url)).toEqual({ visible: 0, inFlight: 1, delayed: 1 });
  desk.clock.advance(9_999);
  expect(await desk.counts(url)).toEqual({ visible: 0, inFlight: 1, delayed: 1 });
  desk.clock.advance(1);
  expect(await desk.counts(url)).toEqual({ visible: 1, inFlight: 1, delayed: 0 });
  desk.clock.advance(20_000);
  expect(await desk.counts(url)).toEqual({ visible: 2, inFlight: 0, delayed: 0 });
});

test('a timeout can be made longer, shorter and nought', async () => {
  const desk = await queueDesk();
  const QueueUrl = await desk.create('orders');
  await desk.send(QueueUrl, 'a');
  const [message] = await desk.receive(QueueUrl);
  const change = (VisibilityTimeout: number) =>
    desk.sqs.send(
      new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle, VisibilityTimeout }),
    );
  await change(100);
  desk.clock.advance(99_999);
  expect(await desk.counts(QueueUrl)).toMatchObject({ inFlight: 1 });
  await expect(change(43_200)).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  await change(0);
  expect(await desk.counts(QueueUrl)).toMatchObject({ visible: 1, inFlight: 0 });
  await expect(change(1)).rejects.toMatchObject({ name: 'MessageNotInflight' });
});

test('giving a message back wakes who waits for it', async () => {
  const desk = await queueDesk();
  const QueueUrl = await desk.create('orders');
  await desk.send(QueueUrl, 'a');
  const [message] = await desk.receive(QueueUrl);
  const waiting = desk.receive(QueueUrl, { WaitTimeSeconds: 20 });
  await expect.poll(() => desk.sandbox.calls.count('ReceiveMessage')).toBe(2);
  const { ReceiptHandle } = message ?? {};
  await desk.sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
  expect(bodies(await waiting)).toEqual(['a']);
});

test('a handle of an earlier receive deletes nothing, one whose timeout ended still does', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders');
  await desk.send(url, 'a');
  const [first] = await desk.receive(url);
  desk.clock.advance(30_000);
  const [second] = await desk.receive(url);
  await desk.delete(url, first);
  expect(await desk.counts(url)).toMatchObject({ inFlight: 1 });
  desk.clock.advance(30_000);
  await desk.delete(url, second);
  expect(await desk.counts(url)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  await desk.delete(url, second);
});

test('a handle of another queue is refused', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders');
  const other = await desk.create('other');
  await desk.send(url, 'a');
  const [message] = await desk.receive(url);
  await expect(desk.delete(other, message)).rejects.toMatchObject({ name: 'ReceiptHandleIsInvalid' });
});

test('messages expire, those in flight too, and at once when the retention is shortened', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders', { MessageRetentionPeriod: '120' });
  await desk.send(url, 'old');
  await desk.receive(url, { VisibilityTimeout: 600 });
  desk.clock.advance(60_000);
  await desk.send(url, 'young');
  desk.clock.advance(59_999);
  expect(await desk.counts(url)).toEqual({ visible: 1, inFlight: 1, delayed: 0 });
  desk.clock.advance(1);
  expect(await desk.counts(url)).toEqual({ visible: 1, inFlight: 0, delayed: 0 });
  await desk.set(url, { MessageRetentionPeriod: '60' });
  expect(await desk.counts(url)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
});

test('a purge takes visible, delayed and in flight, once a minute', async () => {
  const desk = await queueDesk();
  const QueueUrl = await desk.create('orders');
  await desk.send(QueueUrl, 'in flight');
  const [message] = await desk.receive(QueueUrl);
  await desk.send(QueueUrl, 'visible');
  await desk.send(QueueUrl, 'delayed', { DelaySeconds: 60 });
  const purge = () => desk.sqs.send(new PurgeQueueCommand({ QueueUrl }));
  await purge();
  expect(await desk.counts(QueueUrl)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  await desk.delete(QueueUrl, message);
  desk.clock.advance(59_999);
  await expect(purge()).rejects.toMatchObject({ name: 'PurgeQueueInProgress' });
  desk.clock.advance(1);
  await purge();
  expect(await desk.counts(QueueUrl)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
});
