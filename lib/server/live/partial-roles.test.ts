import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { DeleteQueueCommand } from '@aws-sdk/client-sqs';
import { afterEach, expect, it, vi } from 'vitest';
import { createQueue } from '#lib/testing/create-queue.ts';
import { arn, soon } from './testing/act.ts';
import { startMonitor } from './testing/start-monitor.ts';

let world: Awaited<ReturnType<typeof startMonitor>>;
afterEach(() => world.close());

const denied = () => world.monitor.status().denied.map(({ action }) => action);
const discovered = () => vi.waitFor(() => expect(world.monitor.status().discovery).toBe('complete'), soon);

it('a refusal is told no more once its queue is gone', async () => {
  world = await startMonitor();
  const { QueueUrl } = await createQueue(world, 'shut');
  world.sandbox.faults.add({ kind: 'deny', action: /^(GetQueueAttributes|ListQueueTags)$/, arn: arn(world, 'shut') });
  world.openTab();
  await vi.waitFor(() => expect(denied().sort()).toEqual(['sqs:GetQueueAttributes', 'sqs:ListQueueTags']), soon);
  await world.sqs.send(new DeleteQueueCommand({ QueueUrl }));
  await vi.waitFor(() => expect(denied()).toEqual([]), soon);
});

it('a refusal is told no more once the permission is granted', async () => {
  world = await startMonitor();
  const grant = world.sandbox.faults.add({ kind: 'deny', action: 'ListTopics' });
  await world.sns.send(new CreateTopicCommand({ Name: 'sales' }));
  const tab = world.openTab();
  await vi.waitFor(() => expect(denied()).toEqual(['sns:ListTopics']), soon);
  grant();
  await vi.waitFor(() => expect(tab.picture()?.topics).toHaveLength(1), soon);
  expect(denied()).toEqual([]);
});

it('a topic stays readable where only its subscriptions may not be listed', async () => {
  world = await startMonitor();
  const { TopicArn } = await world.sns.send(new CreateTopicCommand({ Name: 'sales' }));
  await world.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: arn(world, 'orders') }));
  world.sandbox.faults.add({ kind: 'deny', action: /^ListSubscriptions/ });
  world.openTab();
  await vi.waitFor(() => expect(denied()).toContain('sns:ListSubscriptionsByTopic'), soon);
  const { topics } = await world.monitor.topology();
  expect(topics).toMatchObject([{ subscriptionsConfirmed: 1, access: { state: 'readable' } }]);
});

it('the account is known from one queue read by name where nothing may be listed', async () => {
  world = await startMonitor();
  await createQueue(world, 'orders');
  world.sandbox.faults.add({ kind: 'deny', action: /^List/ });
  await world.monitor.queueDetail('orders');
  expect(world.monitor.connection().account).toBe(world.sandbox.account);
});

it('a queue of another account is not taken for ours of the same name, before our account is known', async () => {
  world = await startMonitor();
  await createQueue(world, 'orders');
  world.sandbox.faults.add({ kind: 'latency', action: /^List/, ms: 400 });
  const theirs = arn(world, 'orders').replace(world.sandbox.account, '999999999999');
  const tab = world.openTab();
  world.monitor.watch({ viewer: 'tab', selected: theirs, inView: [], historyOf: [] });
  const record = () => tab.picture()?.queues.find((queue) => queue.arn === theirs);
  await vi.waitFor(() => expect(record()?.access.state).toBe('unreadable'), soon);
  await discovered();
  expect(record()).toMatchObject({ visible: null, access: { state: 'unreadable', code: 'denied' } });
});

it('tags that were throttled are asked again soon, not in fifteen minutes', async () => {
  world = await startMonitor();
  await createQueue(world, 'orders');
  const pass = world.sandbox.faults.add({ kind: 'throttle', action: 'ListQueueTags' });
  world.openTab();
  await vi.waitFor(() => expect(world.sandbox.calls.count('ListQueueTags')).toBeGreaterThan(1), soon);
  pass();
  await vi.waitFor(() => expect(world.monitor.status().tags).toEqual({ read: 1, total: 1 }), soon);
});
