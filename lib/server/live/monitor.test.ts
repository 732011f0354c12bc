import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { DeleteQueueCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQueue } from '#lib/testing/create-queue.ts';
import { arn, many, nameOf, soon } from './testing/act.ts';
import { startMonitor } from './testing/start-monitor.ts';

type Started = Awaited<ReturnType<typeof startMonitor>>;

let started: Started | undefined;
afterEach(async () => {
  await started?.close();
  started = undefined;
});

async function start(options?: Parameters<typeof startMonitor>[0]): Promise<Started> {
  started = await startMonitor(options);
  return started;
}

/** Waits until no call was made for a while. */
async function stopped(world: Started): Promise<void> {
  let before = -1;
  await vi.waitFor(
    () => {
      const count = world.sandbox.calls.count();
      const same = count === before;
      before = count;
      expect(same).toBe(true);
    },
    { timeout: 8_000, interval: 300 },
  );
}

describe('discovery', () => {
  it('finds a mixed world over many pages, right to the message, by topology and by feed alike', async () => {
    const world = await start({ cadence: { restBusy: 15_000, restQuiet: 60_000 } });
    const { sqs, sns, monitor } = world;
    await many(1_300, async (index) => {
      const { QueueUrl } = await createQueue(world, `q${index}`);
      if (index % 13 === 0) await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
    });
    await many(130, (index) => {
      const policy = { deadLetterTargetArn: arn(world, `q${index}`), maxReceiveCount: 3 };
      return createQueue(world, `d${index}`, { RedrivePolicy: JSON.stringify(policy) });
    });
    const topics: string[] = [];
    await many(120, async (index) => {
      const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: `t${index}` }));
      topics.push(TopicArn);
    });
    await many(240, (index) =>
      sns.send(
        new SubscribeCommand({ TopicArn: topics[index % 120], Protocol: 'sqs', Endpoint: arn(world, `q${index}`) }),
      ),
    );
    const tab = world.openTab();
    // 1,430 queues and their facts: long on a machine that does other things too.
    await vi.waitFor(() => expect(monitor.status().discovery).toBe('complete'), { ...soon, timeout: 40_000 });
    const topology = await monitor.topology();
    expect(topology.queues).toHaveLength(1_430);
    expect(topology.topics).toHaveLength(120);
    expect(topology.subscriptions).toHaveLength(240);
    expect(topology.queues.reduce((sum, { visible }) => sum + (visible ?? 0), 0)).toBe(100);
    expect(topology.queues.filter(({ deadLetterFor }) => deadLetterFor.length > 0)).toHaveLength(130);
    expect(topology.connection.account).toBe(world.sandbox.account);
    await vi.waitFor(() => {
      expect(tab.picture()?.queues.map(nameOf).sort()).toEqual(topology.queues.map(nameOf).sort());
      expect(tab.picture()?.queues.reduce((sum, { visible }) => sum + (visible ?? 0), 0)).toBe(100);
      expect(tab.picture()?.subscriptions).toHaveLength(240);
    }, soon);
  }, 80_000);

  it('ends with a state, not a loop, when a page token repeats for ever, and shows the pages read', async () => {
    const world = await start({ cadence: { structure: 60_000, structureMost: 60_000 } });
    await createQueue(world, 'orders');
    world.sandbox.faults.add({ kind: 'repeat-token', action: 'ListQueues' });
    world.openTab();
    await vi.waitFor(() => expect(world.monitor.status().state).toBe('failing'), soon);
    expect(world.monitor.status().problem).toMatchObject({ code: 'internal' });
    expect(world.sandbox.calls.count('ListQueues')).toBeLessThan(4);
    expect((await world.monitor.topology()).queues.map(nameOf)).toEqual(['orders']);
  });

  it('follows queues that come and go, and writes down both', async () => {
    const world = await start();
    await createQueue(world, 'old');
    const tab = world.openTab();
    await vi.waitFor(() => expect(world.monitor.status().discovery).toBe('complete'), soon);
    await createQueue(world, 'new');
    world.monitor.refresh();
    await vi.waitFor(() => expect(tab.picture()?.queues.map(nameOf)).toEqual(['old', 'new']), soon);
    await world.sqs.send(
      new DeleteQueueCommand({ QueueUrl: `${world.sandbox.endpoint}/${world.sandbox.account}/old` }),
    );
    await vi.waitFor(() => expect(tab.picture()?.queues.map(nameOf)).toEqual(['new']), soon);
    const { entries } = await world.monitor.activity({ limit: 10 });
    expect(entries.map((entry) => [entry.kind === 'action' ? entry.operationId : entry.change, entry.id])).toEqual([
      ['disappeared', arn(world, 'old')],
      ['appeared', arn(world, 'new')],
    ]);
  });
});

describe('counts', () => {
  it('push only the four numbers of the queue that changed', async () => {
    const world = await start();
    const { QueueUrl } = await createQueue(world, 'orders');
    await createQueue(world, 'quiet');
    const tab = world.openTab();
    world.monitor.watch({ viewer: 'tab', selected: null, inView: [arn(world, 'orders')], historyOf: [] });
    await vi.waitFor(() => expect(world.monitor.status().tags).toEqual({ read: 2, total: 2 }), soon);
    await vi.waitFor(() => expect(tab.picture()?.queues.every(({ tags }) => tags !== null)).toBe(true), soon);
    tab.patches.length = 0;
    await world.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
    await vi.waitFor(() => expect(tab.patches).not.toHaveLength(0), soon);
    const { key } = tab.picture()?.queues.find(({ name }) => name === 'orders') ?? {};
    expect(tab.patches).toEqual([{ r: expect.any(Number), at: expect.any(String), n: [key, 1, 0, 0] }]);
    expect(world.monitor.history('orders').samples.at(-1)).toMatchObject({ visible: 1 });
  });

  it('are read of what is in view, and next to never of the rest', async () => {
    const world = await start({ cadence: { restBusy: 60_000, restQuiet: 60_000, structure: 60_000 } });
    await createQueue(world, 'seen');
    await createQueue(world, 'unseen');
    world.openTab();
    world.monitor.watch({ viewer: 'tab', selected: null, inView: [arn(world, 'seen')], historyOf: [] });
    await vi.waitFor(() => expect(world.monitor.status().discovery).toBe('complete'), soon);
    const countedAt = async (name: string) =>
      (await world.monitor.topology()).queues.find((queue) => queue.name === name)?.countedAt;
    const [seen, unseen] = [await countedAt('seen'), await countedAt('unseen')];
    await vi.waitFor(async () => expect(await countedAt('seen')).not.toBe(seen), soon);
    expect(await countedAt('unseen')).toBe(unseen);
  });

  it('are not read any more soon after the last viewer left', async () => {
    const world = await start();
    await createQueue(world, 'orders');
    const tab = world.openTab();
    await vi.waitFor(() => expect(world.monitor.status().discovery).toBe('complete'), soon);
    tab.leave();
    await stopped(world);
  });

  it('are right to the message for who asks again after nobody looked', async () => {
    const world = await start();
    const { QueueUrl } = await createQueue(world, 'orders');
    const tab = world.openTab();
    await vi.waitFor(() => expect(world.monitor.status().discovery).toBe('complete'), soon);
    tab.leave();
    await stopped(world);
    await world.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
    await createQueue(world, 'new');
    const { queues } = await world.monitor.topology();
    expect(queues.map(({ name, visible }) => [name, visible])).toEqual([
      ['orders', 1],
      ['new', 0],
    ]);
  });
});
