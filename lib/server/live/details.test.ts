import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQueue } from '#lib/testing/create-queue.ts';
import { arn, soon } from './testing/act.ts';
import { startMonitor } from './testing/start-monitor.ts';

type Started = Awaited<ReturnType<typeof startMonitor>>;

let world: Started;
afterEach(() => world.close());

async function subscribe(topic: string, endpoint: string): Promise<void> {
  const { TopicArn } = await world.sns.send(new CreateTopicCommand({ Name: topic }));
  await world.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: endpoint }));
}

describe('a deep link', () => {
  it('reads its own queue first, while the list is still slow', async () => {
    world = await startMonitor();
    await createQueue(world, 'orders');
    world.sandbox.faults.add({ kind: 'latency', action: 'ListQueues', ms: 500 });
    world.openTab();
    const detail = await world.monitor.queueDetail('orders');
    expect(world.monitor.status().discovery).toBe('running');
    expect(detail).toMatchObject({ queue: { name: 'orders', visible: 0 }, attributes: { VisibilityTimeout: '30' } });
  });

  it('selected by ARN is read before the list tells of it', async () => {
    world = await startMonitor();
    await createQueue(world, 'orders');
    world.sandbox.faults.add({ kind: 'latency', action: 'ListQueues', ms: 500 });
    const tab = world.openTab();
    world.monitor.watch({ viewer: 'tab', selected: arn(world, 'orders'), inView: [], historyOf: [] });
    await vi.waitFor(() => expect(tab.picture()?.queues[0]).toMatchObject({ name: 'orders', visible: 0 }), soon);
    expect(world.monitor.status().discovery).toBe('running');
  });

  it('to what does not exist is not found', async () => {
    world = await startMonitor();
    await expect(world.monitor.queueDetail('nowhere')).rejects.toMatchObject({ code: 'not_found' });
    await expect(world.monitor.topicDetail('nowhere')).rejects.toMatchObject({ code: 'not_found' });
    expect(() => world.monitor.history('nowhere')).toThrow('Queue nowhere is not known here.');
  });

  it('to what does not exist leaves nothing on the map, though no list is read for long', async () => {
    world = await startMonitor({ cadence: { structure: 60_000, structureMost: 60_000 } });
    await createQueue(world, 'orders');
    world.openTab();
    await vi.waitFor(() => expect(world.monitor.connection().account).not.toBeNull(), soon);
    await expect(world.monitor.queueDetail('nowhere')).rejects.toMatchObject({ code: 'not_found' });
    await expect(world.monitor.topicDetail('nowhere')).rejects.toMatchObject({ code: 'not_found' });
    const { queues, topics } = await world.monitor.topology();
    expect([queues.map(({ name }) => name), topics]).toEqual([['orders'], []]);
  });
});

describe('what costs a call a resource', () => {
  it('is read late: filters, tags, the topic behind a deep link; an orphan shows as one', async () => {
    world = await startMonitor();
    await createQueue(world, 'orders');
    await subscribe('sales', arn(world, 'orders'));
    await subscribe('news', arn(world, 'gone'));
    const tab = world.openTab();
    await vi.waitFor(
      () =>
        expect(world.monitor.status()).toMatchObject({
          tags: { read: 3, total: 3 },
          subscriptionAttributes: { read: 2, total: 2 },
        }),
      soon,
    );
    await vi.waitFor(
      () =>
        expect(tab.picture()?.subscriptions.map(({ delivery, attributes }) => [delivery, attributes !== null])).toEqual(
          expect.arrayContaining([
            ['no-policy', true],
            ['orphan', true],
          ]),
        ),
      soon,
    );
    await expect(world.monitor.topicDetail('sales')).resolves.toMatchObject({
      topic: { subscriptionsConfirmed: 1 },
      attributes: { SubscriptionsConfirmed: '1' },
    });
  });
});
