import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  GET as listTasks,
  POST as startTask,
} from '#app/api/connections/[connection]/queues/[name]/move-tasks/route.ts';
import type { MoveTaskList } from '#lib/contracts/move-task.ts';
import { ask, type OpenedWeir, openWeir } from './open-weir.ts';
import { PATIENCE, SERVER } from './start-server.ts';

let weir: OpenedWeir;
beforeAll(async () => {
  weir = await openWeir();
});
afterAll(() => weir.close());

it('redrives a dead-letter queue', async ({ skip }) => {
  skip(weir.lacks('messageMoveTasks'), `${SERVER} has no message move tasks`);
  const dlq = await weir.aQueue('orders-dlq');
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: dlq.arn, maxReceiveCount: 1 });
  const orders = await weir.aQueue('orders', { RedrivePolicy, VisibilityTimeout: '0' });
  await giveUp(orders.url, 3);
  await weir.monitor().queueDetail(orders.name);
  expect((await weir.monitor().queueDetail(dlq.name)).queue.visible).toBe(3);

  await ask(startTask, { name: dlq.name }, { destinationArn: null, maxPerSecond: null });
  const status = async () => (await ask<MoveTaskList>(listTasks, { name: dlq.name })).tasks[0]?.status;
  await expect.poll(status, PATIENCE).toBe('COMPLETED');
  expect((await weir.monitor().queueDetail(orders.name)).queue.visible).toBe(3);
});

/** Sends messages and fails on each, so that they end in the dead-letter queue. */
async function giveUp(QueueUrl: string, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await weir.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: `${n}` }));
  for (let tries = 0; tries < 4; tries += 1) {
    await weir.sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 0 }));
  }
}
