import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createQueue } from '#lib/testing/create-queue.ts';
import { startMonitor } from './testing/start-monitor.ts';

let world: Awaited<ReturnType<typeof startMonitor>>;
/** Nobody looks: only what is asked for is read. */
beforeEach(async () => {
  world = await startMonitor({ cadence: { linger: 0 } });
});
afterEach(() => world.close());

it('reads the counts of one queue, and nothing else', async () => {
  const { sqs, sandbox, monitor } = world;
  const { QueueUrl } = await createQueue(world, 'orders');
  await monitor.queueDetail('orders');
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
  sandbox.calls.reset();
  await monitor.recount('orders');
  expect([sandbox.calls.count('GetQueueAttributes'), sandbox.calls.count()]).toEqual([1, 1]);
  expect(monitor.history('orders').samples.at(-1)).toMatchObject({ visible: 1 });
});

it('never rejects: neither of what is refused, nor of what is not known', async () => {
  const { sandbox, monitor } = world;
  await createQueue(world, 'orders');
  await monitor.queueDetail('orders');
  sandbox.faults.add({ kind: 'deny', action: 'GetQueueAttributes' });
  await monitor.recount('orders');
  await monitor.recount('nobody');
  expect(monitor.status().denied).toMatchObject([{ action: 'sqs:GetQueueAttributes' }]);
});
