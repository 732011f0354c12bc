import { ChangeMessageVisibilityCommand, PurgeQueueCommand } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { bodies, queueDesk } from '../testing/queue-desk.ts';

const CONTENT_BASED = { ContentBasedDeduplication: 'true' };

async function fifoDesk(attributes: Record<string, string> = CONTENT_BASED) {
  const desk = await queueDesk();
  const url = await desk.create('orders.fifo', attributes);
  const send = (group: string, body: string, MessageDeduplicationId?: string) =>
    desk.send(url, body, { MessageGroupId: group, MessageDeduplicationId });
  const receive = (MaxNumberOfMessages = 10, WaitTimeSeconds = 0) =>
    desk.receive(url, { MaxNumberOfMessages, WaitTimeSeconds });
  return { ...desk, url, send, receive };
}

test('several of one group come in order, then other groups; the groups taken are locked', async () => {
  const { send, receive } = await fifoDesk();
  for (const [group, body] of ['a:a1', 'b:b1', 'a:a2', 'c:c1', 'a:a3'].map((one) => one.split(':'))) {
    await send(group ?? '', body ?? '');
  }
  expect(bodies(await receive(2))).toEqual(['a1', 'a2']);
  expect(bodies(await receive(2))).toEqual(['b1', 'c1']);
  expect(await receive()).toEqual([]);
});

test('a group is free when the last of it in flight is deleted, given back or timed out', async () => {
  const desk = await fifoDesk();
  const { send, receive, url, clock } = desk;
  for (const body of ['a1', 'a2', 'a3', 'a4']) await send('a', body);
  const [first, second] = await receive(2);
  await desk.delete(url, first);
  expect(await receive()).toEqual([]);
  const { ReceiptHandle } = second ?? {};
  await desk.sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout: 0 }));
  expect(bodies(await receive(1))).toEqual(['a2']);
  clock.advance(30_000);
  expect(bodies(await receive())).toEqual(['a2', 'a3', 'a4']);
});

test('deleting the last in flight of a group wakes who waits for its next', async () => {
  const desk = await fifoDesk();
  for (const body of ['a1', 'a2']) await desk.send('a', body);
  const [first] = await desk.receive(1);
  const next = desk.receive(10, 20);
  await expect.poll(() => desk.sandbox.calls.count('ReceiveMessage')).toBe(2);
  await desk.delete(desk.url, first);
  expect(bodies(await next)).toEqual(['a2']);
});

test('a delete outside of the visibility timeout fails, and the message comes again', async () => {
  const desk = await fifoDesk();
  await desk.send('a', 'a1');
  const [message] = await desk.receive();
  desk.clock.advance(30_000);
  await expect(desk.delete(desk.url, message)).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  const [again] = await desk.receive();
  await desk.delete(desk.url, again);
  expect(await desk.counts(desk.url)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
});

test('sequence numbers have 20 digits and grow', async () => {
  const { send, receive } = await fifoDesk();
  const sent = [await send('a', '1'), await send('b', '2'), await send('a', '3')].map(
    (one) => one.SequenceNumber ?? '',
  );
  expect(sent.every((one) => /^\d{20}$/.test(one))).toBe(true);
  expect([...sent].sort()).toEqual(sent);
  const [first] = await receive();
  expect(first?.Attributes).toMatchObject({ SequenceNumber: sent[0], MessageGroupId: 'a' });
  expect(first?.Attributes?.MessageDeduplicationId).toMatch(/^[0-9a-f]{64}$/);
});

test('an id is remembered for five minutes, also after its message was deleted', async () => {
  const desk = await fifoDesk({});
  const first = await desk.send('a', 'one', 'id');
  const [message] = await desk.receive();
  await desk.delete(desk.url, message);
  desk.clock.advance(299_999);
  const second = await desk.send('b', 'two', 'id');
  expect(second).toMatchObject({ MessageId: first.MessageId, SequenceNumber: first.SequenceNumber });
  expect(await desk.counts(desk.url)).toMatchObject({ visible: 0 });
  desk.clock.advance(1);
  await desk.send('b', 'three', 'id');
  expect(bodies(await desk.receive())).toEqual(['three']);
});

test('content decides where there is no id', async () => {
  const { send, receive } = await fifoDesk();
  await send('a', 'same');
  await send('a', 'same');
  await send('a', 'same', 'its-own-id');
  expect(bodies(await receive())).toEqual(['same', 'same']);
});

test('at the group scope, equal ids of two groups are two messages', async () => {
  const { send, receive } = await fifoDesk({ DeduplicationScope: 'messageGroup' });
  await send('a', 'one', 'id');
  await send('b', 'two', 'id');
  await send('a', 'three', 'id');
  expect(bodies(await receive())).toEqual(['one', 'two']);
});

test('a purge frees the groups', async () => {
  const desk = await fifoDesk();
  await desk.send('a', 'a1');
  await desk.receive();
  await desk.sqs.send(new PurgeQueueCommand({ QueueUrl: desk.url }));
  await desk.send('a', 'a2');
  expect(bodies(await desk.receive())).toEqual(['a2']);
});

test('a queue-wide delay that is made shorter reaches back', async () => {
  const desk = await fifoDesk({ ...CONTENT_BASED, DelaySeconds: '500' });
  await desk.send('a', 'a1');
  await desk.set(desk.url, { DelaySeconds: '5' });
  desk.clock.advance(4_999);
  expect(await desk.counts(desk.url)).toMatchObject({ delayed: 1 });
  desk.clock.advance(1);
  expect(await desk.counts(desk.url)).toMatchObject({ visible: 1, delayed: 0 });
});

test('a queue-wide delay holds every message back', async () => {
  const desk = await fifoDesk({ ...CONTENT_BASED, DelaySeconds: '5' });
  await desk.send('a', 'a1');
  expect(await desk.counts(desk.url)).toEqual({ visible: 0, inFlight: 0, delayed: 1 });
  desk.clock.advance(5_000);
  expect(bodies(await desk.receive())).toEqual(['a1']);
});
