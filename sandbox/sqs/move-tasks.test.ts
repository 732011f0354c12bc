import {
  CancelMessageMoveTaskCommand,
  DeleteQueueCommand,
  ListMessageMoveTasksCommand,
  StartMessageMoveTaskCommand,
  type StartMessageMoveTaskCommandInput,
} from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { arnOf, bodies, queueDesk, redriveTo } from '../testing/queue-desk.ts';

/** A source queue with a dead-letter queue that holds `count` of its messages. */
async function moveDesk(count: number) {
  const desk = await queueDesk();
  const dead = await desk.create('dead');
  const source = await desk.create('source', redriveTo('dead', 1));
  for (let i = 0; i < count; i += 1) await desk.send(source, `m${i}`);
  while ((await desk.receive(source, { VisibilityTimeout: 0 })).length > 0);
  const start = (more: Partial<StartMessageMoveTaskCommandInput> = {}) =>
    desk.sqs.send(new StartMessageMoveTaskCommand({ SourceArn: arnOf('dead'), ...more }));
  const list = async (MaxResults = 1) =>
    (await desk.sqs.send(new ListMessageMoveTasksCommand({ SourceArn: arnOf('dead'), MaxResults }))).Results ?? [];
  return { ...desk, dead, source, start, list };
}

test('each message goes back to where it came from, as a new one', async () => {
  const desk = await moveDesk(3);
  const [before] = await desk.receive(desk.dead, { MaxNumberOfMessages: 1, VisibilityTimeout: 0 });
  desk.clock.advance(10_000);
  await desk.start();
  expect(await desk.list()).toMatchObject([
    { Status: 'RUNNING', ApproximateNumberOfMessagesToMove: 3, ApproximateNumberOfMessagesMoved: 0 },
  ]);
  desk.clock.advance(1_000);
  const moved = await desk.receive(desk.source);
  expect(bodies(moved).sort()).toEqual(['m0', 'm1', 'm2']);
  expect(moved.map(({ MessageId }) => MessageId)).not.toContain(before?.MessageId);
  expect(moved[0]?.Attributes).toMatchObject({ ApproximateReceiveCount: '1' });
  expect(Number(moved[0]?.Attributes?.SentTimestamp)).toBeGreaterThan(Number(before?.Attributes?.SentTimestamp));
  const [task] = await desk.list();
  expect(task).toMatchObject({ Status: 'COMPLETED', ApproximateNumberOfMessagesMoved: 3, SourceArn: arnOf('dead') });
  expect(task?.TaskHandle).toBeUndefined();
});

test('a velocity is kept to, and a cancelled task leaves moved what it moved', async () => {
  const desk = await moveDesk(12);
  await desk.create('elsewhere');
  const { TaskHandle } = await desk.start({ DestinationArn: arnOf('elsewhere'), MaxNumberOfMessagesPerSecond: 2 });
  desk.clock.advance(3_000);
  const cancelled = await desk.sqs.send(new CancelMessageMoveTaskCommand({ TaskHandle }));
  expect(cancelled.ApproximateNumberOfMessagesMoved).toBe(6);
  desk.clock.advance(60_000);
  expect(await desk.counts(desk.dead)).toMatchObject({ visible: 6 });
  expect(await desk.list()).toMatchObject([{ Status: 'CANCELLED', MaxNumberOfMessagesPerSecond: 2 }]);
  const again = desk.sqs.send(new CancelMessageMoveTaskCommand({ TaskHandle }));
  await expect(again).rejects.toMatchObject({ name: 'UnsupportedOperation' });
});

test('one task runs at a time; the latest ten are listed, latest first', async () => {
  const desk = await moveDesk(1);
  await desk.start({ MaxNumberOfMessagesPerSecond: 500 });
  await expect(desk.start()).rejects.toMatchObject({ name: 'UnsupportedOperation' });
  for (let i = 1; i <= 11; i += 1) {
    desk.clock.advance(1_000);
    await desk.start({ MaxNumberOfMessagesPerSecond: i });
  }
  const velocities = (await desk.list(10)).map((task) => task.MaxNumberOfMessagesPerSecond);
  expect(velocities).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
});

test.each([
  [{ SourceArn: arnOf('nowhere') }, 'ResourceNotFoundException'],
  [{ SourceArn: arnOf('source') }, 'InvalidParameterValue'],
  [{ DestinationArn: arnOf('nowhere') }, 'ResourceNotFoundException'],
  [{ DestinationArn: arnOf('dead') }, 'InvalidParameterValue'],
  [{ DestinationArn: arnOf('other.fifo') }, 'InvalidParameterValue'],
  [{ MaxNumberOfMessagesPerSecond: 501 }, 'InvalidParameterValue'],
])('refuses %j', async (more, name) => {
  const desk = await moveDesk(1);
  await desk.create('other.fifo');
  await expect(desk.start(more)).rejects.toMatchObject({ name });
});

test('a message sent straight to the dead-letter queue has no way back', async () => {
  const desk = await moveDesk(0);
  await desk.send(desk.dead, 'astray');
  await desk.start();
  desk.clock.advance(1_000);
  expect(await desk.list()).toMatchObject([{ Status: 'FAILED', FailureReason: 'CouldNotDetermineMessageSource' }]);
  expect(await desk.counts(desk.dead)).toEqual({ visible: 1, inFlight: 0, delayed: 0 });
});

test('a destination deleted meanwhile fails the task, and loses nothing', async () => {
  const desk = await moveDesk(4);
  const QueueUrl = await desk.create('elsewhere');
  await desk.start({ DestinationArn: arnOf('elsewhere'), MaxNumberOfMessagesPerSecond: 1 });
  desk.clock.advance(1_000);
  await desk.sqs.send(new DeleteQueueCommand({ QueueUrl }));
  desk.clock.advance(5_000);
  expect(await desk.list()).toMatchObject([{ Status: 'FAILED', ApproximateNumberOfMessagesMoved: 1 }]);
  expect(await desk.counts(desk.dead)).toEqual({ visible: 3, inFlight: 0, delayed: 0 });
});

test.each(['nonsense', Buffer.from('{"sourceArn":"x"}').toString('base64')])(
  'no task has the handle %s',
  async (TaskHandle) => {
    const desk = await moveDesk(0);
    const asked = desk.sqs.send(new CancelMessageMoveTaskCommand({ TaskHandle }));
    await expect(asked).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  },
);
