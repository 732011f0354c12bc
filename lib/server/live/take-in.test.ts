import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AwsCall } from '#lib/contracts/aws-call.ts';
import { createQueue } from '#lib/testing/create-queue.ts';
import { deleteQueue, setAttributes } from '#lib/testing/queue-acts.ts';
import { createTopic } from '#lib/testing/topic-acts.ts';
import { subscribe } from '../aws/sns/subscribe.ts';
import { unsubscribe } from '../aws/sns/unsubscribe.ts';
import { arn, nameOf, soon } from './testing/act.ts';
import { startMonitor } from './testing/start-monitor.ts';

let world: Awaited<ReturnType<typeof startMonitor>>;
let tab: ReturnType<typeof world.openTab>;
let topicArn = '';

/** Topic `orders`, which subscribes queue `mail`; lists are read once, and then not for long. */
beforeEach(async () => {
  world = await startMonitor({ cadence: { structure: 600_000, structurePerCall: 600_000, restQuiet: 600_000 } });
  await createQueue(world, 'mail');
  topicArn = await createTopic(world, 'orders');
  await made(arn(world, 'mail'));
  tab = world.openTab();
  await vi.waitFor(() => expect(tab.picture()?.subscriptions).toHaveLength(1), soon);
});
afterEach(() => world.close());

const made = (endpoint: string, protocol = 'sqs') =>
  subscribe({ aws: world.desk.aws, topicArn, protocol, endpoint, attributes: {} });

const takeIn = (calls: AwsCall[], subscriptionArns = new Map<string, string>()) =>
  world.monitor.takeIn({ touched: calls.map((call) => ({ call, done: true })), subscriptionArns });

it('shows a queue that was made, with its attributes and tags, before any list tells of it', async () => {
  const attributes = { VisibilityTimeout: '50', MessageRetentionPeriod: '600' };
  await createQueue(world, 'print', attributes);
  await takeIn([{ action: 'CreateQueue', arn: arn(world, 'print'), attributes, tags: {} }]);
  await vi.waitFor(() => expect(tab.picture()?.queues.map(nameOf)).toContain('print'), soon);
  const { queues } = await world.monitor.topology();
  expect(queues.find(({ name }) => name === 'print')).toMatchObject({ retention: 600, tags: {}, origin: 'listed' });
});

it('keeps a deleted queue that a subscription names, as an orphan’s end, until that is gone too', async () => {
  await deleteQueue(world, 'mail');
  await takeIn([{ action: 'DeleteQueue', arn: arn(world, 'mail') }]);
  expect(await world.monitor.topology()).toMatchObject({
    queues: [{ name: 'mail', access: { state: 'missing' } }],
    subscriptions: [{ delivery: 'orphan' }],
  });
  const [edge] = (await world.monitor.topology()).subscriptions;
  await unsubscribe({ aws: world.desk.aws, topicArn, arn: edge?.arn ?? '' });
  await takeIn([{ action: 'Unsubscribe', subscription: `${topicArn}|sqs|${arn(world, 'mail')}` }]);
  expect(await world.monitor.topology()).toMatchObject({ queues: [], subscriptions: [] });
});

it('takes a topic’s subscriptions away with it', async () => {
  await takeIn([{ action: 'DeleteTopic', arn: topicArn }]);
  expect(await world.monitor.topology()).toMatchObject({ topics: [], subscriptions: [], queues: [{ name: 'mail' }] });
});

it('shows a subscription with what was set, and one that waits for its confirmation as pending', async () => {
  const queue = arn(world, 'print');
  await createQueue(world, 'print');
  const id = `${topicArn}|sqs|${queue}`;
  const url = 'https://hooks.shop.example/orders';
  const arns = new Map([
    [id, await made(queue)],
    [`${topicArn}|https|${url}`, await made(url, 'https')],
  ]);
  await takeIn(
    [
      { action: 'Subscribe', topicArn, protocol: 'sqs', endpoint: queue, attributes: {} },
      { action: 'Subscribe', topicArn, protocol: 'https', endpoint: url, attributes: {} },
    ],
    arns,
  );
  const { subscriptions, topics } = await world.monitor.topology();
  expect(subscriptions.slice(1)).toMatchObject([
    { id, arn: arns.get(id), pending: false, delivery: 'no-policy', attributes: { rawMessageDelivery: false } },
    { protocol: 'https', arn: null, pending: true },
  ]);
  expect(topics).toMatchObject([{ subscriptionsConfirmed: 2, subscriptionsPending: 1 }]);
});

it('reads anew what got no answer, and believes nothing of it', async () => {
  await setAttributes(world, 'mail', { MessageRetentionPeriod: '60' });
  const call: AwsCall = { action: 'SetQueueAttributes', arn: arn(world, 'mail'), attributes: {} };
  const gone: AwsCall = { action: 'DeleteTopic', arn: topicArn };
  await world.monitor.takeIn({
    touched: [call, gone].map((each) => ({ call: each, done: false })),
    subscriptionArns: new Map(),
  });
  expect(await world.monitor.topology()).toMatchObject({ queues: [{ retention: 60 }], topics: [{ name: 'orders' }] });
});
