import { ListQueuesCommand, SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { arnOf, queueDesk } from '../testing/queue-desk.ts';

test.each([
  ['throttle', 'RequestThrottled'],
  ['deny', 'AccessDenied'],
  ['expired-token', 'ExpiredToken'],
  ['bad-credentials', 'InvalidClientTokenId'],
  ['error', 'InternalError'],
] as const)('%s answers %s and does nothing', async (kind, name) => {
  const desk = await queueDesk();
  const url = await desk.create('orders');
  const remove = desk.sandbox.faults.add({ kind, action: 'SendMessage' });
  await expect(desk.send(url, 'a')).rejects.toMatchObject({ name });
  remove();
  expect(await desk.counts(url)).toMatchObject({ visible: 0 });
  await desk.send(url, 'a');
});

test('a fault strikes its action and ARN only, and as often as it was told', async () => {
  const desk = await queueDesk();
  const struck = await desk.create('struck');
  const spared = await desk.create('spared');
  desk.sandbox.faults.add({ kind: 'deny', action: /^Send/, arn: arnOf('struck'), times: 1 });
  await desk.send(spared, 'a');
  await expect(desk.send(struck, 'a')).rejects.toMatchObject({
    name: 'AccessDenied',
    $metadata: { httpStatusCode: 403 },
  });
  await desk.send(struck, 'a');
});

test.each(['drop-answer', 'truncate-answer'] as const)(
  '%s: the work was done, the caller cannot know',
  async (kind) => {
    const desk = await queueDesk();
    const url = await desk.create('orders');
    desk.sandbox.faults.add({ kind, action: 'SendMessage', times: 1 });
    await expect(desk.send(url, 'a')).rejects.toThrow();
    expect(await desk.counts(url)).toMatchObject({ visible: 1 });
  },
);

test('a refused connection reaches no action', async () => {
  const desk = await queueDesk();
  const remove = desk.sandbox.faults.add({ kind: 'refuse' });
  await expect(desk.create('orders')).rejects.toThrow();
  remove();
  expect(desk.sandbox.calls.count()).toBe(0);
  await desk.create('orders');
  expect(desk.sandbox.calls.count('CreateQueue')).toBe(1);
});

test('latency passes on the sandbox clock', async () => {
  const desk = await queueDesk();
  desk.sandbox.faults.add({ kind: 'latency', ms: 5_000, times: 1 });
  let answered = false;
  const slow = desk.create('orders').then(() => {
    answered = true;
  });
  await expect.poll(() => desk.sandbox.calls.count('CreateQueue')).toBe(1);
  desk.clock.advance(4_999);
  await desk.create('other');
  expect(answered).toBe(false);
  desk.clock.advance(1);
  await slow;
});

test('a partial batch fails its first entry and does the others', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders');
  desk.sandbox.faults.add({ kind: 'partial-batch', times: 1 });
  const Entries = ['a', 'b', 'c'].map((Id) => ({ Id, MessageBody: Id }));
  const answer = await desk.sqs.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
  expect(answer.Failed).toMatchObject([{ Id: 'a', SenderFault: false, Code: 'InternalError' }]);
  expect(answer.Successful?.map(({ Id }) => Id)).toEqual(['b', 'c']);
  expect(await desk.counts(url)).toMatchObject({ visible: 2 });
});

test('a repeated token never comes to an end', async () => {
  const desk = await queueDesk();
  await desk.create('only');
  desk.sandbox.faults.add({ kind: 'repeat-token', action: 'ListQueues' });
  const first = await desk.sqs.send(new ListQueuesCommand({ MaxResults: 10 }));
  const second = await desk.sqs.send(new ListQueuesCommand({ MaxResults: 10, NextToken: first.NextToken }));
  expect(first.NextToken).toBeTruthy();
  expect(second.NextToken).toBe(first.NextToken);
});
