import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StartMoveTaskInput } from '#lib/contracts/move-task.ts';
import { startDesk } from '#lib/server/looks/testing/start-desk.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { createRedrives, type Redrives } from './redrives.ts';

const BACK: StartMoveTaskInput = { destinationArn: null, maxPerSecond: 500 };
const soon = { timeout: 8_000, interval: 20 };

let world: Awaited<ReturnType<typeof startDesk>>;
let redrives: Redrives;

/** `orders`, which gives up after one receive, and its dead-letter queue. */
beforeEach(async () => {
  world = await startDesk();
  await world.aQueue('orders', { maxReceiveCount: '1', VisibilityTimeout: '0' });
  redrives = createRedrives(world.desk, { every: 50 });
  await world.desk.monitor.queueDetail('orders');
});
afterEach(async () => {
  await redrives.close();
  await world.close();
});

const status = async (name = 'orders-dlq') => (await redrives.list(name)).tasks[0]?.status;

describe('a redrive', () => {
  it('moves every message back to where it came from, at the rate that was asked for, and is listed', async () => {
    await world.send('orders-dlq', 30);
    const orders = world.arnOf('orders');
    const task = await redrives.start('orders-dlq', { destinationArn: orders, maxPerSecond: 200 });
    expect(task).toMatchObject({
      status: 'RUNNING',
      toMove: 30,
      maxPerSecond: 200,
      destinationArn: orders,
      brake: null,
    });
    await vi.waitFor(async () => expect(await status()).toBe('COMPLETED'), soon);
    expect(await world.counts('orders')).toEqual({ visible: 30, inFlight: 0 });
    expect((await redrives.list('orders-dlq')).tasks).toEqual([
      { ...task, status: 'COMPLETED', moved: 30, startedAt: task.startedAt },
    ]);
    expect(world.notes).toMatchObject([{ operationId: 'startMessageMoveTask', outcome: 'done' }]);
  });

  it('is cancelled; what moved stays moved', async () => {
    await world.send('orders-dlq', 40);
    await redrives.start('orders-dlq', { destinationArn: world.arnOf('orders'), maxPerSecond: 20 });
    await vi.waitFor(async () => expect((await redrives.list('orders-dlq')).tasks[0]?.moved).toBeGreaterThan(0), soon);
    const { moved, status: ended } = await redrives.cancel('orders-dlq');
    expect(ended).toBe('CANCELLED');
    const [source, target] = [await world.counts('orders-dlq'), await world.counts('orders')];
    expect([source.visible, target.visible]).toEqual([40 - moved, moved]);
    await expect(redrives.cancel('orders-dlq')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is cancelled also where what is left in the queue may not be read', async () => {
    await world.send('orders-dlq', 40);
    await redrives.start('orders-dlq', { destinationArn: world.arnOf('orders'), maxPerSecond: 1 });
    const queueDetail = () => Promise.reject(weirError('denied', 'This role may not.'));
    const other = createRedrives({ ...world.desk, monitor: { ...world.desk.monitor, queueDetail } });
    expect(await other.cancel('orders-dlq')).toMatchObject({ status: 'CANCELLED' });
    await other.close();
  });

  it('fails in SQS’s words where a message’s way back is not known', async () => {
    await world.send('orders-dlq', 1);
    await redrives.start('orders-dlq', BACK);
    await vi.waitFor(async () => expect(await status()).toBe('FAILED'), soon);
    expect((await redrives.list('orders-dlq')).tasks[0]?.failureReason).toBe('CouldNotDetermineMessageSource');
  });
});

describe('what SQS would refuse is refused before', () => {
  it.each([
    ['a queue that no queue gives its dead letters to', 'orders', null, 'conflict', 'No queue names orders'],
    ['onto itself', 'orders-dlq', 'orders-dlq', 'invalid_input', 'onto itself'],
    ['another type', 'orders-dlq', 'ledger.fifo', 'invalid_input', 'FIFO'],
  ])('%s', async (_, source, destination, code, words) => {
    await world.aQueue('ledger.fifo', { FifoQueue: 'true' });
    await world.desk.monitor.queueDetail('ledger.fifo');
    await world.desk.monitor.queueDetail('orders-dlq');
    const destinationArn = destination && world.arnOf(destination);
    const refused = redrives.start(source, { destinationArn, maxPerSecond: 10 });
    await expect(refused).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
    expect(world.sandbox.calls.count('StartMessageMoveTask')).toBe(0);
  });

  it('a second task of one source, in SQS’s words made plain', async () => {
    await world.send('orders-dlq', 20);
    await redrives.start('orders-dlq', { destinationArn: world.arnOf('orders'), maxPerSecond: 1 });
    await expect(redrives.start('orders-dlq', BACK)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('one redrive a queue'),
    });
  });
});

describe('the brake', () => {
  /** Receives whatever comes, and fails on all of it. */
  async function failEverything(signal: AbortSignal): Promise<void> {
    const QueueUrl = (await world.desk.monitor.queueDetail('orders')).url;
    while (!signal.aborted) {
      const input = { QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 0, WaitTimeSeconds: 0 };
      await world.sqs.send(new ReceiveMessageCommand(input));
    }
  }

  async function spend(count: number): Promise<void> {
    const consumer = new AbortController();
    const consuming = failEverything(consumer.signal);
    await world.send('orders', count);
    await vi.waitFor(async () => expect((await world.counts('orders-dlq')).visible).toBe(count), soon);
    consumer.abort();
    await consuming;
  }

  it('stops a redrive whose messages come back, and says why', async () => {
    await spend(100);
    const consumer = new AbortController();
    const consuming = failEverything(consumer.signal);
    const { startedAt } = await redrives.start('orders-dlq', { destinationArn: null, maxPerSecond: 50 });
    await vi.waitFor(async () => expect(await status()).toBe('CANCELLED'), soon);
    consumer.abort();
    await consuming;
    const [task] = (await redrives.list('orders-dlq')).tasks;
    expect(task).toMatchObject({
      startedAt,
      brake: { why: expect.stringMatching(/^About \d+ messages came into orders-dlq/) },
    });
    expect(world.notes.at(-1)).toMatchObject({ outcome: 'partly', words: expect.stringContaining('brake') });
  });

  it('sees them in the destination’s own dead-letter queue too', async () => {
    await world.aQueue('repairs', { maxReceiveCount: '1' });
    await world.desk.monitor.queueDetail('repairs');
    await world.send('orders-dlq', 100);
    const { url } = await world.desk.monitor.queueDetail('repairs');
    await redrives.start('orders-dlq', { destinationArn: world.arnOf('repairs'), maxPerSecond: 100 });
    const consumer = new AbortController();
    const consuming = (async () => {
      while (!consumer.signal.aborted)
        await world.sqs.send(
          new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10, VisibilityTimeout: 0 }),
        );
    })();
    await vi.waitFor(async () => expect(await status()).toBe('CANCELLED'), soon);
    consumer.abort();
    await consuming;
    expect((await redrives.list('orders-dlq')).tasks[0]?.brake?.why).toContain('came into repairs-dlq');
  });

  it('leaves a redrive alone whose messages are worked off, though a few new dead letters come', async () => {
    await spend(100);
    const { sandbox } = world;
    await redrives.start('orders-dlq', { destinationArn: world.arnOf('orders'), maxPerSecond: 100 });
    await world.send('orders-dlq', 8);
    await vi.waitFor(() => expect(sandbox.calls.count('ListMessageMoveTasks')).toBeGreaterThan(8), soon);
    await vi.waitFor(async () => expect(await status()).toBe('COMPLETED'), soon);
    expect((await redrives.list('orders-dlq')).tasks[0]).toMatchObject({ moved: 108, brake: null });
  });
});
