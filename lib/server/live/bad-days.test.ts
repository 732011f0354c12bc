import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQueue } from '#lib/testing/create-queue.ts';
import { arn, nameOf, soon } from './testing/act.ts';
import { startMonitor } from './testing/start-monitor.ts';

type Started = Awaited<ReturnType<typeof startMonitor>>;

let world: Started;
afterEach(() => world.close());

const discovered = () => vi.waitFor(() => expect(world.monitor.status().discovery).toBe('complete'), soon);
const live = () => vi.waitFor(() => expect(world.monitor.status().state).toBe('live'), soon);
const failing = (code: string) =>
  vi.waitFor(() => expect(world.monitor.status()).toMatchObject({ state: 'failing', problem: { code } }), soon);
const queue = async (name: string) => (await world.monitor.topology()).queues.find((each) => each.name === name);

async function subscribe(topic: string, endpoint: string): Promise<string> {
  const { TopicArn = '' } = await world.sns.send(new CreateTopicCommand({ Name: topic }));
  await world.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: endpoint }));
  return TopicArn;
}

describe('one queue that may not be read', () => {
  it('is shown with why, hides no other, is named once among the refused actions, and comes back', async () => {
    world = await startMonitor();
    for (const name of ['open', 'shut']) await createQueue(world, name);
    const allow = world.sandbox.faults.add({ kind: 'deny', action: 'GetQueueAttributes', arn: arn(world, 'shut') });
    world.openTab();
    await discovered();
    expect(await queue('open')).toMatchObject({ visible: 0, access: { state: 'readable' } });
    expect(await queue('shut')).toMatchObject({
      visible: null,
      access: { state: 'unreadable', code: 'denied', message: expect.stringContaining('queue shut') },
    });
    expect(world.monitor.status()).toMatchObject({
      state: 'live',
      denied: [{ action: 'sqs:GetQueueAttributes', message: expect.stringContaining('queue shut') }],
    });
    allow();
    await vi.waitFor(async () => expect((await queue('shut'))?.access.state).toBe('readable'), soon);
    expect(world.monitor.status().denied).toEqual([]);
  });
});

describe('without ListQueues', () => {
  it('shows queues that subscriptions, redrive policies and people name, and says that the map is partial', async () => {
    world = await startMonitor();
    await createQueue(world, 'dead');
    const redrive = { deadLetterTargetArn: arn(world, 'dead'), maxReceiveCount: 3 };
    await createQueue(world, 'orders', { RedrivePolicy: JSON.stringify(redrive) });
    for (const name of ['asked', 'hidden']) await createQueue(world, name);
    await subscribe('sales', arn(world, 'orders'));
    world.sandbox.faults.add({ kind: 'deny', action: 'ListQueues' });
    world.openTab();
    await discovered();
    await expect(world.monitor.queueDetail('asked')).resolves.toMatchObject({ queue: { name: 'asked' } });
    const { queues } = await world.monitor.topology();
    expect(queues.map(nameOf).sort()).toEqual(['asked', 'dead', 'orders']);
    expect(queues.every(({ origin, access }) => origin === 'referenced' && access.state === 'readable')).toBe(true);
    expect(world.monitor.status()).toMatchObject({ state: 'live', denied: [{ action: 'sqs:ListQueues' }] });
  });
});

describe('an endpoint that is down', () => {
  it('at the start is a state with what to do, and is found once it is up', async () => {
    world = await startMonitor();
    await createQueue(world, 'orders');
    const up = world.sandbox.faults.add({ kind: 'refuse' });
    world.openTab();
    await failing('unreachable');
    const { queues, status } = await world.monitor.topology();
    expect(queues).toEqual([]);
    expect(status.problem?.message).toContain(`127.0.0.1:${world.sandbox.port} cannot be reached`);
    up();
    await live();
    await discovered();
    expect((await world.monitor.topology()).queues.map(nameOf)).toEqual(['orders']);
  });

  it('is tried again however long the pause between two scans is', async () => {
    world = await startMonitor({ cadence: { structure: 600_000, structureMost: 600_000 } });
    await createQueue(world, 'orders');
    world.openTab();
    await discovered();
    const renew = world.sandbox.faults.add({ kind: 'expired-token' });
    await failing('unauthenticated');
    world.sandbox.calls.reset();
    await vi.waitFor(() => expect(world.sandbox.calls.count('ListQueues')).toBeGreaterThan(1), soon);
    renew();
    await live();
  });

  it('in the middle leaves the last picture, with its age, and goes on by itself', async () => {
    world = await startMonitor();
    const { QueueUrl } = await createQueue(world, 'orders');
    await world.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
    const tab = world.openTab();
    await discovered();
    const up = world.sandbox.faults.add({ kind: 'refuse' });
    await failing('unreachable');
    const { answeredAt } = world.monitor.status();
    expect(await queue('orders')).toMatchObject({ visible: 1, access: { state: 'readable' } });
    expect(Date.parse(answeredAt ?? '')).toBeLessThanOrEqual(Date.now());
    up();
    await world.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'y' }));
    await live();
    await vi.waitFor(() => expect(tab.picture()?.queues[0]?.visible).toBe(2), soon);
  });

  it('is asked more and more seldom', async () => {
    world = await startMonitor({ cadence: { retryFirst: 50, retryMost: 60_000 } });
    world.openTab();
    await discovered();
    world.sandbox.faults.add({ kind: 'expired-token' });
    await failing('unauthenticated');
    world.sandbox.calls.reset();
    await vi.waitFor(() => expect(world.sandbox.calls.count()).toBeGreaterThan(6), soon);
    expect(world.sandbox.calls.count()).toBeLessThan(60);
  });
});

describe('credentials', () => {
  it.each([
    ['expired-token', 'Renew them'],
    ['bad-credentials', 'does not accept the credentials'],
  ] as const)('with %s are a state that says what to do, and recover', async (kind, words) => {
    world = await startMonitor();
    await createQueue(world, 'orders');
    world.openTab();
    await discovered();
    const renew = world.sandbox.faults.add({ kind });
    await failing('unauthenticated');
    expect(world.monitor.status().problem?.message).toContain(words);
    expect((await world.monitor.topology()).queues).toHaveLength(1);
    renew();
    await live();
  });
});

describe('throttling', () => {
  it('is said, slows down, blanks nothing, and passes', async () => {
    world = await startMonitor();
    await createQueue(world, 'orders');
    world.openTab();
    await discovered();
    const stop = world.sandbox.faults.add({ kind: 'throttle' });
    await failing('throttled');
    expect(await queue('orders')).toMatchObject({ visible: 0, access: { state: 'readable' } });
    stop();
    await live();
  });
});
